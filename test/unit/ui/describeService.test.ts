import { describe, expect, it } from 'vitest';
import type { Disclosure, Vendor } from '../../../src/types.js';
import { describeChoice, describeService } from '../../../src/ui/describeService.js';
import { tellKit } from './tell.js';

const disclosure: Disclosure = {
  use: { en: 'Counts visits.', ja: '訪問を数えます。' },
  recipientUse: 'Does nothing else with them.',
  role: 'processor',
  sends: ['page', 'address'],
  cookies: [
    { name: 'a', party: 'first', retention: 'P1Y', source: 'x' },
    { name: 'b_*', party: 'first', retention: 'P1Y', source: 'x' },
    { name: 'c', kind: 'localStorage', party: 'first', retention: null, source: 'x' },
    { name: 'd', party: 'third', retention: 'session', source: 'x' },
  ],
  privacyPolicy: 'https://counter.example/privacy',
  terms: 'javascript:alert(1)',
  optOutPage: '/opt-out',
  optOutStops: 'sending',
  exempt: 'first-party-id',
  source: 'x',
  checked: '2026-11-22',
};
const counter: Vendor = {
  id: 'counter',
  purpose: 'analytics',
  party: { name: 'Counter', company: 'Counter Ltd', country: 'FR', formerly: ['Adder'] },
  disclosure,
};

const tell = (vendor: Vendor = counter, language = 'en') => {
  const kit = tellKit({ vendors: [vendor] }, language);
  return describeService(kit.settings.vendors[0]!, kit);
};

describe('a service is described', () => {
  it('with company, country, purposes of both sides, and what is sent (R01 R08 R21 R69, E4 items 1 to 3)', () => {
    expect(tell()).toMatchObject({
      name: 'Counter',
      company: 'Counter Ltd',
      country: 'France',
      formerly: ['Adder'],
      use: 'Counts visits.',
      recipientUse: 'Does nothing else with them.',
      sends: ['address of the page, time, and the page before it', 'IP address and rough location'],
      role: 'The recipient handles the data on behalf of this site only.',
    });
    expect(tell(counter, 'ja')).toMatchObject({
      country: 'フランス',
      use: '訪問を数えます。',
      sends: ['閲覧したページのURL・閲覧日時・参照元URL', 'IPアドレス・おおよその位置'],
    });
  });

  it('with first-party entries apart from third-party ones, those kept alike together (R06 R55)', () => {
    expect(tell()).toMatchObject({
      first: [
        { names: ['a', 'b_*'], kept: 'cookie, kept for 1 year' },
        { names: ['c'], kept: 'local storage, duration not checked' },
      ],
      third: [{ names: ['d'], kept: 'cookie, until the browser is closed' }],
    });
  });

  it('with its policy and its opt-out page, and never with an address that is not http(s) (R18 R19 R20)', () => {
    const { privacyPolicy, terms, optOut } = tell();
    expect(privacyPolicy).toEqual({ label: 'Privacy policy', href: 'https://counter.example/privacy' });
    expect(terms).toBeUndefined();
    expect(optOut?.href).toBe('/opt-out');
  });

  it('with what an opt-out ends, and what refusing here ends (R19, E4)', () => {
    const refusal = 'If you refuse it on this site, this site no longer sends the data.';
    const stops = (optOutStops: 'use' | undefined, purpose: string): readonly string[] => {
      const { optOutStops: _, ...rest } = disclosure;
      return tell({ ...counter, purpose, disclosure: optOutStops ? { ...rest, optOutStops } : rest }).stops;
    };
    expect(tell().stops).toEqual([refusal, expect.stringMatching(/ends the sending, in this browser/)]);
    expect(stops('use', 'analytics')).toEqual([
      refusal,
      expect.stringMatching(/ends the use of the data\. It does not end the sending/),
    ]);
    expect(stops(undefined, 'advertising')[1]).toMatch(/for ad delivery.*does not end the sending/);
    expect(stops(undefined, 'analytics')[1]).toMatch(/what it stops is described there/);
    expect(tell({ ...counter, purpose: 'necessary' }).stops).toEqual([expect.not.stringContaining(refusal)]);
  });

  it('with why the law would not ask for it, where the site says so (E4)', () => {
    expect(tell().exempt).toBe('The information is only an identifier that this site itself gave.');
  });

  it('as not described, where nobody has described it', () => {
    expect(tell({ id: 'mystery', purpose: 'analytics' })).toMatchObject({
      name: 'mystery',
      isDescribed: false,
      sends: [],
    });
  });

  it('even where the site left most of it out, or nonsense in it', () => {
    const broken = { sends: undefined, cookies: undefined, use: 7 } as unknown as Disclosure;
    expect(() => tell({ ...counter, disclosure: broken })).not.toThrow();
  });
});

describe('what is in force is told', () => {
  const vendors = [counter, { ...counter, id: 'other' }, { ...counter, id: 'login', purpose: 'necessary' }];

  it('as the visitor’s own word only once there is one (R40)', () => {
    const kit = tellKit({ vendors });
    expect(describeChoice('counter', 'analytics', kit)).toBe('Off, unless you allow it.');
    expect(describeChoice('counter', 'analytics', tellKit({ vendors, regime: 'opt-out' }))).toBe(
      'On, unless you refuse it.',
    );
    const decided = tellKit({ vendors }, 'en', { counter: 'granted', other: 'denied', analytics: 'denied' });
    expect(describeChoice('counter', 'analytics', decided)).toBe('You allowed it.');
    expect(describeChoice('other', 'analytics', decided)).toBe('You refused it.');
    expect(describeChoice('analytics', 'analytics', decided)).toBe('1 of 2 on');
  });

  it('without a choice where there is none', () => {
    expect(describeChoice('login', 'necessary', tellKit({ vendors }))).toBe('Always on');
    const none = tellKit({ vendors, regime: 'none' });
    expect(describeChoice('counter', 'analytics', none)).toBe('Always on');
    expect(describeService(none.settings.vendors[0]!, none).sent).toMatch(/With every visit/);
  });

  it('with Global Privacy Control, which no choice overrules', () => {
    for (const regime of ['opt-out', 'none'] as const) {
      const plain = tellKit({ vendors: [{ ...counter, advertises: true }, vendors[1]!], regime });
      const kit = { ...plain, decision: { ...plain.decision, locked: ['counter'] } };
      expect(describeService(kit.settings.vendors[0]!, kit)).toMatchObject({
        state: kit.messages.gpc,
        sent: kit.messages.gpc,
      });
      expect(describeService(kit.settings.vendors[1]!, kit).state).not.toBe(kit.messages.gpc);
    }
  });
});
