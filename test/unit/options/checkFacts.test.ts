// @vitest-environment node
/** What the debug build says of facts that are not heard, or contradict what is known. */
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { warn } from '../../../src/lib/warn.js';
import { readOptions } from '../../../src/options/readOptions.js';
import { builtIn } from '../../../src/vendors/lists/builtIn.js';
import { further } from '../../../src/vendors/lists/further.js';
import { putRules, takeRules } from '../regimes/rules.js';

interface Page {
  readonly warn: typeof warn;
}

// each problem is said once a page, so each case has one on which nothing was said yet
let page: Page;
vi.mock('../../../src/lib/warn.js', (): Page => ({ warn: (...given) => page.warn(...given) }));

const CODES = ['needs-regions', 'mild-regime', 'not-necessary', 'not-exempt', 'no-request-address', 'missing-effect'];

let said: string[] = [];

beforeEach(async () => {
  said = [];
  vi.resetModules();
  page = await vi.importActual('../../../src/lib/warn.js');
  vi.spyOn(console, 'warn').mockImplementation((text: string) => void said.push(text));
});
afterEach(() => vi.restoreAllMocks());
afterAll(takeRules);

const codesOf = (options: object, hasRegions: boolean): string[] => {
  if (hasRegions) putRules();
  else takeRules();
  readOptions(options, [...builtIn, ...further]);
  return said.flatMap((text) => CODES.filter((code) => text.includes(` ${code}: `)));
};

const contacts = { name: 'Shop', email: 'privacy@shop.example' };

describe('the debug build', () => {
  it.each([
    ['needs-regions', { age: 12 }, false],
    ['needs-regions', { purposes: [{ id: 'health', sensitive: true }] }, false],
    ['needs-regions', { vendors: [{ id: 'counter', purpose: 'analytics', exemption: 'statistics' }] }, false],
    ['mild-regime', { regime: 'notice', policy: { jurisdiction: 'DE' } }, false],
    ['mild-regime', { regime: 'none', contacts: { dpo: 'Somebody' } }, false],
    ['mild-regime', { regime: 'opt-out', rights: { restriction: true } }, false],
    ['mild-regime', { regime: 'notice', contacts: { dpo: 'Somebody' } }, true],
    ['not-necessary', { vendors: [{ id: 'google-analytics', purpose: 'necessary' }] }, false],
    ['not-exempt', { vendors: [{ id: 'google-ads', exemption: 'statistics' }], region: 'GB' }, true],
    [
      'not-exempt',
      { vendors: [{ id: 'google-ads', purpose: 'analytics', exemption: 'statistics' }], region: 'GB' },
      true,
    ],
    ['not-exempt', { vendors: [{ id: 'hubspot', exemption: 'statistics' }], region: 'GB' }, true],
    ['no-request-address', { region: 'US-CA' }, true],
    ['no-request-address', { region: 'US' }, true],
    ['missing-effect', { region: 'JP', purposes: ['advertising'], regions: { JP: 'notice' } }, true],
    ['missing-effect', { region: 'JP', purposes: ['advertising'], regime: 'opt-out' }, true],
  ])('says %s of %j', (code, options, hasRegions) => {
    expect(codesOf(options, hasRegions)).toEqual([code]);
  });

  it.each([
    [{ purposes: [{ id: 'health', sensitive: true, explicit: true }] }, false],
    [{ regime: 'opt-in', policy: { jurisdiction: 'DE' } }, false],
    [{ regime: 'opt-out', policy: { jurisdiction: 'JP' } }, false],
    [{ regime: 'notice', policy: { jurisdiction: 'DE' }, region: 'DE' }, true],
    [{ vendors: [{ id: 'google-sign-in' }, { id: 'mine', purpose: 'necessary' }] }, false],
    [{ region: 'US-CA', contacts }, true],
    [{ region: 'US-CA', rights: { sale: '/do-not-sell' } }, true],
    [{ region: 'US-TX' }, true],
    [{ region: 'US-CA', age: 12, contacts }, true],
    [{ region: 'GB', vendors: [{ id: 'counter', purpose: 'analytics', exemption: 'statistics' }] }, true],
    [{ region: 'JP', purposes: [{ id: 'advertising', effect: 'Nothing.' }], regions: { JP: 'notice' } }, true],
    [{ region: 'JP', purposes: ['analytics'], regions: { JP: 'notice' } }, true],
    [{ region: 'JP', purposes: ['advertising'] }, true],
    [{ region: 'JP' }, true],
  ])('says nothing of %j', (options, hasRegions) => {
    expect(codesOf(options, hasRegions)).toEqual([]);
  });
});
