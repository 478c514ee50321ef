/** What the playground takes from a link: nothing that it would not write itself, and no more than the link says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vendors } from '../../demo/playground/catalogue.js';
import * as rows from '../../demo/playground/fields.js';
import * as state from '../../demo/playground/state.js';
import { layOutTag, writeTag } from '../../demo/playground/tag.js';
import { makeVendorList } from '../../demo/playground/vendorList.js';
import { readVendorList } from '../../src/iab/readVendorList.js';
import { GUARDS, LAYOUTS, PREFERENCES, THEMES } from '../../src/options/limits.js';
import { readServerSettings } from '../../src/server/serverSettings.js';
import type { Options } from '../../src/types/index.js';
import { builtIn } from '../../src/vendors/lists/builtIn.js';
import { catalogue } from '../../src/vendors/lists/catalogue.js';
import { further } from '../../src/vendors/lists/further.js';

type Fields = Readonly<Record<string, string>>;
interface State {
  readonly vendors: readonly string[];
  readonly own: readonly Fields[];
  readonly signals: readonly string[];
  readonly [field: string]: string | readonly string[] | readonly Fields[];
}
const { FIRST, optionsOf, readState, writeState } = state as unknown as {
  FIRST: State;
  readState(fragment: string, known: object): { state: State; errors: Fields };
  writeState(given: State): string;
  optionsOf(given: State): Options;
};
const { fields, ownFields, SIGNALS } = rows as unknown as Record<
  'fields' | 'ownFields',
  Record<string, { neutral: string }>
> & { SIGNALS: readonly string[] };

const known = { vendors: ['google-analytics', 'google-ads', 'youtube', 'vimeo'], languages: ['en', 'ja', 'ar'] };
const read = (fragment: string): State => readState(fragment, known).state;
const errorsOf = (fragment: string): Fields => readState(fragment, known).errors;

const neutral = (of: Record<string, { neutral: string }>): Fields =>
  Object.fromEntries(Object.entries(of).map(([name, row]) => [name, row.neutral]));
const NOTHING = { vendors: [], own: [], signals: [], ...neutral(fields) };
const HEATMAP = {
  ...neutral(ownFields),
  ...{
    name: 'Heatmap',
    id: 'heatmap',
    purpose: 'analytics',
    company: 'Heatmap K.K.',
    country: 'JP',
    use: 'Where pages are clicked.',
  },
  ...{ hosts: 'heatmap.example cdn.heatmap.example/js/', cookies: '_heat _heat_*' },
  ...{ privacyPolicy: 'https://heatmap.example/privacy', optOutPage: 'https://heatmap.example/out' },
};

const anyOwn = fc.record({
  name: fc.string({ maxLength: 40, unit: 'grapheme' }),
  id: fc.constantFrom('heatmap', 'own-2', 'a1'),
  purpose: fc.constantFrom('analytics', 'advertising', 'social', 'functional', 'necessary'),
  company: fc.string({ maxLength: 40, unit: 'grapheme' }),
  country: fc.constantFrom('', 'JP', 'DE'),
  use: fc.string({ maxLength: 40, unit: 'grapheme' }),
  hosts: fc.constantFrom('', HEATMAP.hosts),
  cookies: fc.constantFrom('', HEATMAP.cookies),
  privacyPolicy: fc.constantFrom('', HEATMAP.privacyPolicy),
  optOutPage: fc.constantFrom('', HEATMAP.optOutPage),
});

const anyState = fc.record({
  vendors: fc.uniqueArray(fc.constantFrom(...known.vendors)),
  own: fc.uniqueArray(anyOwn, { maxLength: 3, selector: ({ id }) => id }),
  signals: fc.uniqueArray(fc.constantFrom(...SIGNALS)),
  language: fc.constantFrom(...known.languages),
  region: fc.constantFrom('', 'DE', 'JP', 'US-CA', 'CA-QC', 'ZA'),
  gpc: fc.constantFrom('', 'on'),
  theme: fc.constantFrom(...THEMES),
  layout: fc.constantFrom(...LAYOUTS),
  preferences: fc.constantFrom(...PREFERENCES),
  reopen: fc.constantFrom('', 'on'),
  accent: fc.constantFrom('', '#c2410c', 'oklch(50% 0.1 40)'),
  site: fc.string({ maxLength: 40, unit: 'grapheme' }),
  url: fc.constantFrom('', '/privacy', 'https://shop.example/privacy?a=b&c'),
  version: fc.string({ maxLength: 20, unit: 'grapheme-ascii' }),
  revisedAt: fc.constantFrom('', '2026-03-20'),
  transmission: fc.constantFrom('', '/privacy#table'),
  company: fc.string({ maxLength: 40, unit: 'grapheme' }),
  email: fc.constantFrom('', 'p@shop.example'),
  guard: fc.constantFrom(...GUARDS),
  allow: fc.constantFrom('', 'cdn.shop.example'),
  cookieName: fc.constantFrom('', 'shop-consent'),
  tcfId: fc.constantFrom('', '300'),
  tcfList: fc.constantFrom('', '/iab/vendor-list.json'),
  tcfCountry: fc.constantFrom('', 'DE'),
  tcfVendors: fc.constantFrom('', 'google-ads=755 google-analytics=25'),
  tcfPurposes: fc.constantFrom('', '1=analytics+advertising 2=advertising'),
});

describe('the state of the playground', () => {
  it('is the first one without a fragment', () => {
    expect(readState('', known)).toEqual({ state: FIRST, errors: {} });
  });

  it('survives a link whole, with every field that there is', () => {
    fc.assert(
      fc.property(anyState, (one) => {
        expect(Object.keys(one).sort()).toEqual(Object.keys(NOTHING).sort());
        expect(readState(`#${writeState(one)}`, known)).toEqual({ state: one, errors: {} });
        expect(writeState(one)).not.toBe('');
      }),
    );
    expect(read(writeState(FIRST))).toEqual(FIRST);
  });

  it('is what the link says and nothing else: old links stay what they were when the first state changes', () => {
    expect(read('language=en')).toEqual(NOTHING);
    // this was written once, and is never written anew
    const link =
      'vendors=google-ads&own.0.name=Heatmap&own.0.id=heatmap&own.0.hosts=heatmap.example&signals=gpp&language=ja&region=JP&gpc=on&layout=box&url=%2Fprivacy&guard=all&cookieName=c1';
    expect(read(link)).toEqual({
      ...NOTHING,
      vendors: ['google-ads'],
      own: [{ ...neutral(ownFields), name: 'Heatmap', id: 'heatmap', hosts: 'heatmap.example' }],
      signals: ['gpp'],
      ...{ language: 'ja', region: 'JP', gpc: 'on', layout: 'box', url: '/privacy', guard: 'all', cookieName: 'c1' },
    });
    expect(writeState(read(link))).toBe(link);
  });

  it('takes nothing of a hostile link: no other option, no script as an address, nobody unknown', () => {
    const fragment =
      '#vendors=vimeo+constructor+vimeo&url=javascript:alert(1)&base=https://evil.example/&language=__proto__&region=XX&theme=none&cookie=x&own.99.id=x&own.0.__proto__=x&signals=follow';
    const { state: taken, errors } = readState(fragment, known);
    expect(taken).toEqual({ ...NOTHING, vendors: ['vimeo'] });
    expect(Object.keys(errors).sort()).toEqual(['language', 'region', 'signals', 'theme', 'url', 'vendors']);
    for (const url of ['//evil.example', 'data:text/html,x', 'https://a"onclick=', '/\\evil.example', 'x'.repeat(500)])
      expect(read(`url=${encodeURIComponent(url)}`)['url']).toBe('');
  });

  it.each([
    ['region', 'XX', '“XX” is no region'],
    ['region', 'Japan', '“JAPAN” is no region'],
    ['url', 'shop.example', 'An address begins with'],
    ['cookieName', 'a.b', '“a.b” is no name for the cookie'],
    ['revisedAt', '2026-13-45', 'is no day'],
    ['email', 'shop', 'is no e-mail address'],
    ['allow', 'cdn.shop.example https://x.example/', '“https://x.example/” is no host'],
    ['tcfId', '1', 'is no id of IAB Europe'],
    ['tcfVendors', 'google-ads', 'write google-ads=755'],
    ['tcfPurposes', '12=advertising', 'write 1=analytics+advertising'],
    ['site', 'x'.repeat(121), 'At most 120 characters'],
    ['own.0.id', 'google-ads', 'cannot be an id'],
    ['own.0.id', 'advertising', 'cannot be an id'],
    ['own.0.hosts', 'https://heatmap.example/', 'is no host'],
    ['own.0.cookies', 'a', '“a” is no name of a cookie'],
    ['own.0.cookies', '_heat*_*', 'is no name of a cookie'],
    ['own.0.country', 'Japan', 'is no country'],
    ['own.0.privacyPolicy', 'javascript:alert(1)', 'begins with https://'],
    ['own.0.optOutPage', '/out', 'begins with https://'],
  ])('says of %s “%s” what is wrong, and leaves it out', (name, value, message) => {
    const fragment = `language=en&${name}=${encodeURIComponent(value)}`;
    expect(errorsOf(fragment)[name]).toContain(message);
    expect(JSON.stringify(optionsOf(read(fragment)))).not.toContain(JSON.stringify(value));
    expect(errorsOf(fragment)[`${name}x`]).toBeUndefined();
  });

  it('declares no vendor of one’s own without an id, and no id twice', () => {
    expect(errorsOf('own.0.name=Heatmap')).toEqual({ 'own.0.id': 'Without an id it is not in the tag.' });
    expect(optionsOf(read('own.0.name=Heatmap')).vendors).toEqual([]);
    const twice = 'own.0.id=heatmap&own.1.id=heatmap&own.1.name=Other';
    expect(errorsOf(twice)).toEqual({ 'own.1.id': '“heatmap” is the id of another vendor above.' });
    expect(optionsOf(read(twice)).vendors).toEqual([{ id: 'heatmap', purpose: 'analytics' }]);
  });

  it('says of a vendor of one’s own what was said, and of cookies nothing that nobody knows', () => {
    const [heatmap] = optionsOf(read(writeState({ ...NOTHING, own: [HEATMAP] }))).vendors!;
    expect(heatmap).toEqual({
      id: 'heatmap',
      purpose: 'analytics',
      hosts: ['heatmap.example', 'cdn.heatmap.example/js/'],
      cookies: ['_heat', '_heat_*'],
      party: { name: 'Heatmap', company: 'Heatmap K.K.', country: 'JP' },
      disclosure: {
        use: 'Where pages are clicked.',
        privacyPolicy: 'https://heatmap.example/privacy',
        optOutPage: 'https://heatmap.example/out',
        cookies: [
          { name: '_heat', party: 'first', retention: null },
          { name: '_heat_*', party: 'first', retention: null },
        ],
      },
    });
    const silent = optionsOf({ ...NOTHING, own: [{ ...HEATMAP, cookies: '' }] }).vendors![0];
    expect(silent).toMatchObject({ disclosure: { cookiesUnknown: true } });
  });

  it('names the files of its signals in the tag, and what TCF needs', () => {
    const one = {
      ...FIRST,
      ...{ signals: ['gpp', 'tcf'], region: 'US-CA', tcfId: '300', tcfList: '/list.json', tcfCountry: 'DE' },
      ...{ tcfVendors: 'google-ads=755', tcfPurposes: '1=analytics+advertising 2=advertising' },
    };
    expect(optionsOf(one).signals).toEqual({
      gpp: {},
      tcf: {
        ...{ cmpId: 300, cmpVersion: 1, vendorList: '/list.json', publisherCountry: 'DE' },
        vendors: { 'google-ads': 755 },
        purposes: { 1: ['analytics', 'advertising'], 2: ['advertising'] },
      },
    });
    const tag = writeTag(optionsOf(one), '/sekisho/');
    for (const file of ['sekisho.regions.js', 'signals/gpp.js', 'signals/tcf.js'])
      expect(tag.split(`<script src="/sekisho/${file}"></script>`)).toHaveLength(2);
  });

  it('is laid out in lines without a change of what it says', () => {
    const parse = (html: string): string[] =>
      [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('script')].map(
        ({ attributes, type, textContent }) =>
          JSON.stringify([
            [...attributes].map(({ name, value }) => [name, value]),
            type === 'application/json' ? (JSON.parse(textContent) as unknown) : textContent,
          ]),
      );
    fc.assert(
      fc.property(
        anyState,
        fc.constantFrom('', ' data-x="1', '</script><script>alert(1)</script>', ' data-site="x"><b>', '<script src='),
        (one, more) => {
          const tag = writeTag(optionsOf({ ...one, site: one.site + more, company: more }), '/sekisho/');
          expect(parse(layOutTag(tag))).toEqual(parse(tag));
        },
      ),
    );
  });

  it('gives options that are valid', () => {
    expect(readServerSettings(optionsOf(FIRST)).vendors.map(({ id }) => id)).toEqual(FIRST.vendors);
    expect([rows.LAYOUTS, rows.PREFERENCES, rows.THEMES, rows.GUARDS]).toEqual([LAYOUTS, PREFERENCES, THEMES, GUARDS]);
  });

  it('offers every vendor that there is, by its name', () => {
    expect(vendors.map(({ id, purpose }) => `${id} ${purpose}`).sort()).toEqual(
      [...builtIn, ...further].map(({ id, purpose }) => `${id} ${purpose}`).sort(),
    );
    const name = catalogue['meta-pixel']!.party.name;
    expect(vendors.find(({ id }) => id === 'meta-pixel')!.name).toBe(typeof name === 'string' ? name : name['en']);
    expect(vendors.find(({ id }) => id === 'google-ads')!.name).toBe('Google Ads');
  });

  it('has a vendor list for the preview that is one', () => {
    expect(Object.keys(readVendorList(makeVendorList([755, 25])).vendors)).toEqual(['25', '755']);
  });
});
