// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Vendor } from '../../../src/types/index.js';
import { describeChoice } from '../../../src/ui/common/describeChoice.js';
import { describeSending } from '../../../src/disclose/describeSending.js';
import { disclosureContext } from './disclosureContext.js';

const counter: Vendor = { id: 'counter', purpose: 'analytics' };

describe('what is in force is told', () => {
  const vendors = [counter, { ...counter, id: 'other' }, { ...counter, id: 'login', purpose: 'necessary' }];

  it('as the visitor’s own word only once there is one (R40)', () => {
    const kit = disclosureContext({ vendors });
    expect(describeChoice('counter', 'analytics', kit)).toBe('Off, unless you allow it.');
    expect(describeChoice('counter', 'analytics', disclosureContext({ vendors, regime: 'opt-out' }))).toBe(
      'On. No answer counts as a yes; you can refuse it.',
    );
    const decided = disclosureContext({ vendors }, 'en', { counter: 'granted', other: 'denied', analytics: 'denied' });
    expect(describeChoice('counter', 'analytics', decided)).toBe('You allowed it.');
    expect(describeChoice('other', 'analytics', decided)).toBe('You refused it.');
    expect(describeChoice('analytics', 'analytics', decided)).toBe('1 of 2 on');
  });

  it('without a choice where there is none', () => {
    expect(describeChoice('login', 'necessary', disclosureContext({ vendors }))).toBe('Always on');
    const none = disclosureContext({ vendors, regime: 'none' });
    expect(describeChoice('counter', 'analytics', none)).toBe('Always on');
    expect(describeSending(none.settings.vendors[0]!, none)).toMatch(/When you open a page/);
  });

  it('with Global Privacy Control, which no choice overrules', () => {
    for (const regime of ['opt-out', 'none'] as const) {
      const plain = disclosureContext({ vendors: [{ ...counter, advertises: true }, vendors[1]!], regime });
      const kit = { ...plain, decision: { ...plain.decision, locked: ['counter'] } };
      const said = kit.messages.gpc;
      expect(describeChoice('counter', 'analytics', kit)).toBe(said);
      expect(describeSending(kit.settings.vendors[0]!, kit)).toBe(said);
      expect(describeChoice('other', 'analytics', kit)).not.toBe(said);
    }
  });

  it('as nobody’s word where another platform of the page has not granted it', () => {
    const plain = disclosureContext({ vendors }, 'en', { counter: 'denied', other: 'granted' });
    const kit = { ...plain, decision: { ...plain.decision, locked: ['counter'], withheld: ['counter'] } };
    expect(describeChoice('counter', 'analytics', kit)).toBe('Off, unless you allow it.');
    expect(describeSending(counter, kit)).toMatch(/Once you allow it/);
  });

  it('as nobody’s word where the browser’s signal speaks, under opt-in', () => {
    const choices = { counter: 'denied', other: 'granted' } as const;
    const plain = disclosureContext({ vendors: [{ ...counter, advertises: true }, vendors[1]!] }, 'en', choices);
    const kit = { ...plain, decision: { ...plain.decision, signalled: ['counter'], unanswered: ['counter'] } };
    expect(describeChoice('counter', 'analytics', kit)).toBe('Off, unless you allow it.');
    expect(describeSending(kit.settings.vendors[0]!, kit)).toMatch(/Once you allow it/);
    expect(describeChoice('other', 'analytics', kit)).toBe('You allowed it.');
    const refused = { ...kit, decision: { ...kit.decision, unanswered: [] } };
    expect(describeChoice('counter', 'analytics', refused)).toBe('You refused it.');
  });
});
