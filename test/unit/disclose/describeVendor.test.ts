// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Disclosure, Vendor } from '../../../src/types/index.js';
import { describeVendor } from '../../../src/disclose/describeVendor.js';
import { disclosureContext } from '../ui/disclosureContext.js';

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
  const kit = disclosureContext({ vendors: [vendor] }, language);
  return describeVendor(kit.settings.vendors[0]!, kit);
};

describe('a service is described', () => {
  it('with company, country, purposes of both sides, and what is sent (R01 R08 R32 R69, E4 items 1 to 3)', () => {
    expect(tell()).toMatchObject({
      name: 'Counter',
      company: 'Counter Ltd',
      country: 'France',
      formerly: ['Adder'],
      use: 'Counts visits.',
      recipientUse: 'Does nothing else with them.',
      sends: ['address of the page, time, and the page before it', 'IP address and rough location'],
      isProcessor: true,
    });
    expect(tell(counter, 'ja')).toMatchObject({
      country: 'フランス',
      use: '訪問を数えます。',
      sends: ['閲覧したページのURL・閲覧日時・参照元URL', 'IPアドレス・おおよその位置'],
    });
  });

  it('with first-party entries apart from third-party ones, those kept alike together (R06 R55)', () => {
    expect(tell()).toMatchObject({
      storage: [
        { party: 'first', names: ['a', 'b_*'], kept: 'cookie, kept for 1 year' },
        { party: 'first', names: ['c'], kept: 'local storage, duration not checked' },
        { party: 'third', names: ['d'], kept: 'cookie, until the browser is closed' },
      ],
      noStorage: '',
    });
  });

  it('with its policy and its opt-out page, and never with an address that is not http(s) (R18 R19 R20)', () => {
    const { privacyPolicy, terms, optOut } = tell();
    expect(privacyPolicy).toEqual({ label: 'Privacy policy', href: 'https://counter.example/privacy' });
    expect(terms).toBeUndefined();
    expect(optOut?.href).toBe('/opt-out');
  });

  const withDisclosure = (more: Partial<Disclosure>): Vendor => ({
    ...counter,
    disclosure: { ...disclosure, ...more },
  });

  it.each([
    ['sending', undefined, /^The opt-out page of Counter Ltd offers a way to stop the sending itself\..*said there\.$/],
    ['use', undefined, /^To stop Counter Ltd from using the data, see its opt-out page\..*said there\.$/],
    ['personalisation', 'either', /^To stop personalised ads of Counter Ltd, .*signed in, else for this browser\.$/],
    ['use', 'account', /It holds for your account there, and needs one\.$/],
    ['sending', 'browser', /It holds for this browser\.$/],
  ] as const)('with what an opt-out ends (%s) and what it holds for (%s) (R19, E4)', (optOutStops, scope, expected) => {
    const vendor = withDisclosure({ optOutStops, ...(scope && { optOutScope: scope }) });
    expect(tell(vendor).optOut?.effect).toMatch(expected);
    expect(tell(vendor, 'ja').optOut?.effect).toMatch(
      /^Counter Ltdによる.*オプトアウトページを|^Counter Ltdのオプトアウトページでは、.*停止/,
    );
  });

  it('promises nothing of an opt-out where nothing is known of it, whatever the vendor is for', () => {
    const { optOutStops: _, ...rest } = disclosure;
    for (const purpose of ['advertising', 'analytics'])
      expect(tell({ ...counter, purpose, disclosure: rest }).optOut?.effect).toBe(
        'Counter Ltd offers an opt-out page. What it stops, where and how long is said there.',
      );
  });

  it('with no cookies, or none that anybody has looked for', () => {
    expect(tell(withDisclosure({ cookies: [] })).noStorage).toBe('none');
    expect(tell(withDisclosure({ cookies: [], cookiesUnknown: true })).noStorage).toBe('not checked');
  });

  it('with a link that says what it leads to', () => {
    const labelOf = (vendor: Vendor): string | undefined => tell(vendor).privacyPolicy?.label;
    expect(labelOf(withDisclosure({ privacyPolicyKind: 'company' }))).toBe('The company’s website');
    expect(labelOf(withDisclosure({ privacyPolicyKind: 'unverified' }))).toBe('Privacy policy (address not checked)');
    expect(labelOf(withDisclosure({ privacyPolicyKind: 'processing' }))).toBe('Data processing terms');
  });

  it('with what is known of the built-in address of a policy, not of the site’s own in its place', () => {
    const labelOf = (own: Partial<Disclosure>): string | undefined =>
      tell({ id: 'yahoo-japan-ads', purpose: 'advertising', disclosure: own }).privacyPolicy?.label;
    expect(labelOf({ use: 'Ads.' })).toBe('Privacy policy (address not checked)');
    expect(labelOf({ privacyPolicy: 'https://policy.example/' })).toBe('Privacy policy');
  });

  it('with why the law would not ask for it, where the site says so (E4)', () => {
    expect(tell().exempt).toBe('first-party-id');
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
