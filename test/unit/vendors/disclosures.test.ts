import { describe, expect, it } from 'vitest';
import type { Disclosure, Party, Text } from '../../../src/types.js';
import { builtIn } from '../../../src/vendors/builtIn.js';
import { disclosures } from '../../../src/vendors/disclosures.js';
import { parties } from '../../../src/vendors/parties.js';
import { isFilled, isSecure, isWellPut, NAI } from './texts.js';

const ids = builtIn.map(({ id }) => id);
const told = Object.entries(disclosures);

const KINDS = [
  'page',
  'interaction',
  'identifier',
  'address',
  'device',
  'commerce',
  'click-id',
  'contact',
  'playback',
  'recording',
];
const DURATION = /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/;

describe.each([
  ['parties', parties],
  ['disclosures', disclosures],
] as const)('%s', (_, record: Readonly<Record<string, unknown>>) => {
  it('has exactly the built-in ids', () => {
    expect(Object.keys(record).sort()).toEqual([...ids].sort());
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])('has nothing under "%s"', (id) => {
    expect(record[id]).toBeUndefined();
  });
});

describe.each(Object.entries(parties))('the party of %s', (_, { name, company, country, formerly = [] }: Party) => {
  it('has its names in both languages', () => {
    for (const text of [name, company, ...formerly]) expect(isFilled(text)).toBe(true);
    expect(country).toMatch(/^[A-Z]{2}$/);
  });
});

describe.each(told)('the disclosure of %s', (id, disclosure: Disclosure) => {
  it.each(['use', 'recipientUse'] as const)('tells its %s in both languages, in one or two plain sentences', (key) => {
    expect(isFilled(disclosure[key])).toBe(true);
    expect(isWellPut(disclosure[key])).toBe(true);
    const { en = '', ja = '' } = disclosure[key] as Record<string, string>;
    expect(en.match(/[.](\s|$)/g)?.length).toBeLessThanOrEqual(2);
    expect(ja.match(/。/g)?.length).toBeLessThanOrEqual(3);
    expect(en).not.toBe(ja);
  });

  it('leads only to secure addresses, and to none of the NAI', () => {
    const links: (Text | undefined)[] = [disclosure.privacyPolicy, disclosure.terms, disclosure.optOutPage];
    for (const link of links) if (link !== undefined) expect(isSecure(link)).toBe(true);
    expect(JSON.stringify(disclosure)).not.toMatch(NAI);
  });

  it('says where its facts come from and when they were checked', () => {
    expect(disclosure.source).not.toBe('');
    expect(disclosure.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const { source } of disclosure.cookies) expect(source).not.toBe('');
  });

  it('names what is sent, each kind once', () => {
    expect(disclosure.sends.length).toBeGreaterThan(0);
    expect(new Set(disclosure.sends).size).toBe(disclosure.sends.length);
    expect(KINDS).toEqual(expect.arrayContaining([...disclosure.sends]));
  });

  it('tells of each cookie once, and how long it is kept', () => {
    const names = disclosure.cookies.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { retention } of disclosure.cookies) {
      if (retention !== null && retention !== 'session') expect(retention).toMatch(DURATION);
    }
  });

  it('tells of every cookie that is removed', () => {
    const firstParty = disclosure.cookies.filter(({ party }) => party === 'first').map(({ name }) => name);
    const removed = builtIn.find((vendor) => vendor.id === id)?.cookies ?? [];
    expect(firstParty).toEqual(expect.arrayContaining([...removed]));
  });
});

it('every advertising vendor, and X with its pixel, has an opt-out page', () => {
  for (const { id, purpose } of builtIn) {
    if (purpose === 'advertising' || id === 'x') expect(disclosures[id]?.optOutPage, id).toBeDefined();
  }
});

describe('Yahoo! JAPAN Ads', () => {
  const { recipientUse, cookies, optOutPage } = disclosures['yahoo-japan-ads']!;

  it('goes by the name of the company today, and by the former one', () => {
    expect(parties['yahoo-japan-ads']).toEqual({
      name: { en: 'Yahoo! JAPAN Ads', ja: 'Yahoo! JAPAN広告' },
      company: { en: 'LY Corporation', ja: 'LINEヤフー株式会社' },
      country: 'JP',
      formerly: [{ en: 'Yahoo Japan Corporation', ja: 'ヤフー株式会社' }],
    });
  });

  it('tells what advertisers have to tell: cookies, visit history, policy, opt-out', () => {
    expect(recipientUse).toMatchObject({
      en: expect.stringMatching(/history of visits.*cookies.*privacy policy/),
      ja: expect.stringMatching(/Cookie.*訪問履歴.*利用.*プライバシーポリシー/),
    });
    expect(optOutPage).toBe('https://btoptout.yahoo.co.jp/optout/index.html');
  });

  it('invents no lifetime', () => {
    expect(cookies.map(({ retention }) => retention)).toEqual(cookies.map(() => null));
  });
});

it('DoubleClick is found under the name of its cookie in older policies', () => {
  expect(parties.doubleclick?.formerly).toContain('DoubleClick DART cookie');
});
