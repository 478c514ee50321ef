// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Disclosure, Party, Text } from '../../../src/types/index.js';
import { builtIn } from '../../../src/vendors/lists/builtIn.js';
import { catalogue } from '../../../src/vendors/lists/catalogue.js';
import * as core from '../../../src/vendors/lists/disclosures.js';
import { further } from '../../../src/vendors/lists/further.js';
import * as coreParties from '../../../src/vendors/lists/parties.js';
import { all, disclosures, parties } from './all.js';
import { isFilled, isSecure, isWellPut, NAI } from './texts.js';

const told = Object.entries(disclosures);

const KINDS = [
  'page',
  'interaction',
  'identifier',
  'address',
  'device',
  'commerce',
  'click-id',
  'user',
  'contact',
  'playback',
  'recording',
];
const NAMED = ['session', 'persistent', 'unpublished'];
const DURATION = /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/;

describe.each([
  ['parties', coreParties.parties, builtIn],
  ['disclosures', core.disclosures, builtIn],
  ['catalogue', catalogue, further],
] as const)('%s', (_, record: Readonly<Record<string, unknown>>, vendors) => {
  it('has exactly its vendors', () => {
    expect(Object.keys(record).sort()).toEqual(vendors.map(({ id }) => id).sort());
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])('has nothing under "%s"', (id) => {
    expect(record[id]).toBeUndefined();
  });
});

it.each(further)('the facts of $id say whom the banner names: the same as preferences', ({ id, company }) => {
  expect(company).toBeTruthy();
  expect(company).toEqual(parties[id]?.company);
});

describe.each(Object.entries(parties))('the party of %s', (_, { name, company, country, formerly = [] }: Party) => {
  it('has its names in both languages', () => {
    for (const text of [name, company, ...formerly]) expect(isFilled(text)).toBe(true);
    expect(country).toMatch(/^[A-Z]{2}$/);
  });
});

it('what is used for advertising under another purpose is marked, so that Global Privacy Control denies it', () => {
  const others = all.filter(({ purpose }) => purpose !== 'advertising');
  const marked = others.filter(({ advertises }) => advertises).map(({ id }) => id);
  const saying = others.filter(({ id }) => /advertis/.test((disclosures[id]!.recipientUse as { en: string }).en));
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.sort()).toEqual(saying.map(({ id }) => id).sort());
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
    const names = disclosure.cookies.map(({ name, kind = 'cookie' }) => `${kind} ${name}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { retention } of disclosure.cookies) {
      if (retention !== null && !NAMED.includes(retention)) expect(retention).toMatch(DURATION);
    }
  });

  it('tells of everything that is removed, and removes every first-party cookie and entry it tells of', () => {
    const firstParty = disclosure.cookies.filter(({ party }) => party === 'first');
    const { cookies = [], storage = [] } = all.find((vendor) => vendor.id === id)!;
    expect(new Set(firstParty.filter(({ kind }) => !kind).map(({ name }) => name))).toEqual(new Set(cookies));
    expect(new Set(firstParty.filter(({ kind }) => kind).map(({ name }) => name))).toEqual(new Set(storage));
  });
});

/** Advertising vendors of which no opt-out page was verified; their `source` says so. */
const WITHOUT = [
  ...['tiktok-pixel', 'pinterest'],
  ...['ad-ebis', 'fluct', 'freakout', 'geniee', 'intimate-merger', 'microad', 'nend'],
  ...['a8-net', 'valuecommerce', 'accesstrade', 'popin'],
  ...['klaviyo', 'xandr', 'lotame'],
];

it('every other advertising vendor, and those with a pixel or account, have an opt-out page', () => {
  for (const { id, purpose } of all) {
    if (WITHOUT.includes(id)) {
      expect(disclosures[id]?.optOutPage, id).toBeUndefined();
      expect(disclosures[id]?.source, id).toMatch(/opt-out/);
    } else if (purpose === 'advertising' || ['x', 'facebook'].includes(id)) {
      expect(disclosures[id]?.optOutPage, id).toBeDefined();
    }
  }
});

it('only a processor acts for the site alone, and its source says why', () => {
  const processors = Object.entries(disclosures).filter(([, { role }]) => role === 'processor');
  expect(processors.map(([id]) => id).sort()).toEqual([
    ...['ad-ebis', 'adobe-audience-manager', 'adobe-experience-cloud', 'karte', 'klaviyo', 'matomo', 'new-relic'],
    ...['plausible', 'posthog', 'recaptcha', 'sentry', 'tealium-collect', 'user-insight'],
  ]);
});

it('a vendor of the catalogue says so in its facts, and one of the core set does not', () => {
  expect(builtIn.filter((vendor) => vendor.catalogue)).toEqual([]);
  expect(further.filter((vendor) => !vendor.catalogue)).toEqual([]);
});

describe('Yahoo! JAPAN Ads', () => {
  const { recipientUse, cookies, optOutPage } = disclosures['yahoo-japan-ads']!;

  it('goes by the name of the company today, and by the former one', () => {
    expect(parties['yahoo-japan-ads']).toEqual({
      name: { en: 'LY Corporation Ads (Yahoo! JAPAN)', ja: 'LINEヤフー広告' },
      company: { en: 'LY Corporation', ja: 'LINEヤフー株式会社' },
      country: 'JP',
      formerly: [
        { en: 'Yahoo! JAPAN Ads', ja: 'Yahoo!広告' },
        { en: 'Yahoo Japan Corporation', ja: 'ヤフー株式会社' },
      ],
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

it('DoubleClick is found under the name of its cookie in older policies, which is no name of the recipient', () => {
  expect(parties.doubleclick?.formerly).toBeUndefined();
  for (const text of Object.values(disclosures.doubleclick!.recipientUse)) expect(text).toMatch(/DART/);
});

it('reCAPTCHA’s visitors are not sent to a policy that no longer applies', () => {
  expect(JSON.stringify(disclosures.recaptcha)).not.toContain('policies.google.com');
});

describe.each(told)('what is said to be sure of %s', (_, disclosure: Disclosure) => {
  const { recipientUse, privacyPolicyKind, optOutStops, optOutScope, optOutSource, transfers = [] } = disclosure;

  it('has a purpose of the recipient’s, and not only a policy', () => {
    const { en = '', ja = '' } = recipientUse as Record<string, string>;
    const policy = / (and )?handles (it|the data) under (its own|the) privacy (policy|statement)( of [^,.]*)?\.$/;
    const verbs = /uses?|used|choos|show|measur|compil|count|collect|analys|judg|store|joins|acquires|learns/;
    expect(en.replace(policy, '')).toMatch(verbs);
    expect(ja).toMatch(/利用|測定|集計|解析|表示|判定|保存|取得|記録|選/);
  });

  it('says what its privacy link leads to, and what an opt-out does only with a source', () => {
    expect(['policy', 'unverified', 'company', 'processing']).toContain(privacyPolicyKind);
    expect(Boolean(optOutSource)).toBe(Boolean(optOutStops || optOutScope));
  });

  it('gives each ground of transfer once, with a source', () => {
    expect(new Set(transfers.map(({ from, to, ground }) => `${from} ${to} ${ground}`)).size).toBe(transfers.length);
    for (const { source } of transfers) expect(source).not.toBe('');
  });
});

it('nothing in localStorage is given an end that it does not have, and nothing in sessionStorage outlives its tab', () => {
  for (const { cookies } of Object.values(disclosures))
    for (const { kind, retention } of cookies) {
      if (kind === 'localStorage') expect(retention === 'persistent' || retention === 'P90D').toBe(true);
      if (kind === 'sessionStorage') expect(retention).toBe('session');
    }
});
