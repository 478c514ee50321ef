import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import '../../../src/signals/google.js';
import type { GoogleSignalOptions } from '../../../src/signals/google.js';
import type { Choices, Options, Regime } from '../../../src/types/index.js';
import { forget, scope } from './page.js';
import { startPage, type Page } from './startPage.js';

const TYPES = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];
const AD_TYPES = TYPES.slice(0, 3);
const types = (...granted: readonly string[]): Choices =>
  Object.fromEntries(TYPES.map((type) => [type, granted.includes(type) ? 'granted' : 'denied']));

const commands = (): unknown[][] => ((scope.dataLayer ?? []) as ArrayLike<unknown>[]).map((entry) => Array.from(entry));
const said = (kind: string): unknown[] =>
  commands().flatMap(([name, what, how]) => (name === 'consent' && what === kind ? [how] : []));
const set = (what: string): unknown[] =>
  commands().flatMap(([name, key, value]) => (name === 'set' && key === what ? [value] : []));

const VENDORS: Options['vendors'] = [
  { id: 'counter', purpose: 'analytics', hosts: ['c.example'], signals: ['google'] },
  { id: 'adverts', purpose: 'advertising', hosts: ['a.example'], cookies: ['_gcl_*'], signals: ['google'] },
  { id: 'retarget', purpose: 'advertising', hosts: ['r.example'] },
];
const start = (google: unknown = {}, options: Options = {}): Page => {
  forget('dataLayer', 'gtag');
  return startPage('google', { vendors: VENDORS, signals: { google: google as GoogleSignalOptions }, ...options });
};

beforeEach(() => forget('dataLayer', 'gtag'));

describe('the Google signal with options', () => {
  it('says without options what basic mode says', () => {
    const page = start();
    page.answer();
    expect(commands()).toEqual([
      ['consent', 'default', types()],
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', false],
    ]);
    expect(Object.prototype.toString.call((scope.dataLayer as unknown[])[0])).toBe('[object Arguments]');
    page.answer('granted');
    page.answer('granted');
    page.answer({ counter: 'granted', adverts: 'denied' });
    expect(said('update')).toEqual([
      types(...AD_TYPES, 'analytics_storage', 'security_storage'),
      types('analytics_storage', 'security_storage'),
    ]);
  });

  it('is silent without a Google vendor', () => {
    start({}, { vendors: [{ id: 'film', purpose: 'functional' }] }).answer('granted');
    expect(scope.dataLayer).toBeUndefined();
  });

  it('has Google wait for an answer, and takes no number that is none', () => {
    start({ waitForUpdate: 500 }).answer();
    expect(said('default')).toEqual([{ ...types(), wait_for_update: 500 }]);
    for (const waitForUpdate of [0, -1, Infinity, Number.NaN, '500', null]) {
      start({ waitForUpdate }).answer();
      expect(said('default')).toEqual([types()]);
    }
  });

  it('leaves redaction on and passthrough off unless told exactly otherwise', () => {
    start({ adsDataRedaction: false, urlPassthrough: true }).answer();
    expect([set('ads_data_redaction'), set('url_passthrough')]).toEqual([[false], [true]]);
    for (const odd of [undefined, null, 0, 'false', 'true', 1]) {
      start({ adsDataRedaction: odd, urlPassthrough: odd }).answer();
      expect([set('ads_data_redaction'), set('url_passthrough')]).toEqual([[true], [false]]);
    }
  });

  it('needs an answer of its own for personalised advertising, if the site asks for one', () => {
    const options = { purposes: [{ id: 'personal' }], vendors: VENDORS };
    const page = start({ adPersonalization: 'personal' }, options);
    page.answer({ adverts: 'granted', personal: 'denied' });
    page.answer({ adverts: 'granted', personal: 'granted' });
    page.answer({ adverts: 'denied', personal: 'granted' });
    expect((said('update') as Choices[]).map((update) => AD_TYPES.map((type) => update[type]))).toEqual([
      ['granted', 'granted', 'denied'],
      ['granted', 'granted', 'granted'],
      ['denied', 'denied', 'denied'],
    ]);
    for (const odd of ['nobody-asks', '', null, 3, {}]) {
      start({ adPersonalization: odd }).answer('granted');
      expect(said('update')).toMatchObject([{ ad_storage: 'granted', ad_personalization: 'denied' }]);
    }
  });

  it('takes no answer to statistics for one to advertising, and knows advertising under any name', () => {
    const vendors: Options['vendors'] = [
      { id: 'counter', purpose: 'analytics', signals: ['google'] },
      { id: 'adverts', purpose: 'analytics', signals: ['google'] },
    ];
    start({}, { vendors }).answer('granted');
    expect(said('update')).toEqual([types('analytics_storage', 'security_storage')]);
    const purposes = [{ id: 'marketing', advertising: true }];
    start({}, { purposes, vendors: [{ id: 'adverts', purpose: 'marketing', signals: ['google'] }] }).answer('granted');
    expect(said('update')).toMatchObject([{ ad_storage: 'granted', analytics_storage: 'denied' }]);
  });
});

describe('defaults by region', () => {
  const EUROPE = { region: ['ES', 'DE'] };
  const MILD = { granted: ['analytics_storage', 'ad_storage', 'made_up'] };

  it('are said with that for everywhere first, a strict one where the site has none', () => {
    start({ defaults: [EUROPE, { region: ['US-AK'] }], waitForUpdate: 500 }).answer();
    expect(said('default')).toEqual([
      { ...types(), wait_for_update: 500 },
      { ...types(), region: ['ES', 'DE'], wait_for_update: 500 },
      { ...types(), region: ['US-AK'], wait_for_update: 500 },
    ]);
    expect(said('update')).toEqual([]);
  });

  it('grant nothing that is denied here', () => {
    start({ defaults: [MILD] }).answer();
    expect(said('default')).toEqual([types()]);
    start({ defaults: [MILD] }, { regime: 'opt-out' }).answer({ adverts: 'denied' });
    expect(said('default')).toEqual([types('analytics_storage')]);
  });

  it('speak until an answer, and what is denied here is said at once', () => {
    const page = start({ defaults: [EUROPE, MILD] }, { regime: 'opt-out' });
    page.answer();
    expect(said('default')).toEqual([types('ad_storage', 'analytics_storage'), { ...types(), region: ['ES', 'DE'] }]);
    expect(said('update')).toEqual([
      { functionality_storage: 'denied', personalization_storage: 'denied', security_storage: 'granted' },
    ]);
    page.answer('granted');
    expect(said('update').at(-1)).toMatchObject({ ad_storage: 'granted', analytics_storage: 'granted' });
    start({ defaults: [EUROPE, MILD] }, { regime: 'opt-out' }).answer(undefined, true);
    expect(said('default')[0]).toEqual(types('analytics_storage'));
    expect(said('update')).toMatchObject([
      { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' },
    ]);
    expect(said('update')[0]).not.toHaveProperty('analytics_storage');
  });

  it('are all denied where one of them cannot be read', () => {
    for (const odd of [
      'ES',
      null,
      [MILD, MILD],
      [MILD, { region: 'ES' }],
      [MILD, { region: [] }],
      [MILD, { region: ['Spain'] }],
      [MILD, { region: ['es'] }],
      [MILD, { ...EUROPE, granted: 'ad_storage' }],
    ]) {
      start({ defaults: odd }, { regime: 'opt-out' }).answer();
      expect(said('default'), JSON.stringify(odd)).toEqual([types()]);
      expect(JSON.stringify(said('update'))).not.toMatch(/(ad_storage|analytics_storage)":"granted/);
    }
  });
});

describe('restricted data processing', () => {
  it('is asked for where somebody has opted out, once, and stays for the page', () => {
    const page = start({}, { regime: 'opt-out' });
    page.answer();
    expect(set('restricted_data_processing')).toEqual([]);
    page.answer('denied');
    page.answer('granted');
    page.answer('denied');
    expect(set('restricted_data_processing')).toEqual([true]);
    const names = commands().map(([name, what]) => `${String(name)} ${String(what)}`);
    expect(names.indexOf('set restricted_data_processing')).toBeLessThan(names.lastIndexOf('consent update'));
  });

  it('is asked for by Global Privacy Control, and where the law of the region is opt-out', () => {
    start({}, { regime: 'opt-out' }).answer(undefined, true);
    expect(set('restricted_data_processing')).toEqual([true]);
  });

  it('is not asked for where nothing is granted by silence, nor against the site’s will', () => {
    start().answer('denied');
    expect(set('restricted_data_processing')).toEqual([]);
    start({ restrictedDataProcessing: false }, { regime: 'opt-out' }).answer('denied');
    expect(set('restricted_data_processing')).toEqual([]);
  });
});

describe('advanced mode', () => {
  const hostsOf = (google: unknown, options: Options = {}): unknown =>
    start(google, options).settings.vendors.map(({ hosts }) => hosts);
  const BASIC = [['c.example'], ['a.example'], ['r.example']];

  it('lets the tags of Google’s vendors load, by their addresses alone', () => {
    const { settings } = start({ advanced: true });
    expect(settings.vendors.map(({ hosts }) => hosts)).toEqual([[], [], ['r.example']]);
    expect(settings.vendors[1]!.cookies).toEqual(['_gcl_*']);
    expect(settings.allow).toEqual(['c.example', 'a.example']);
    expect(Object.isFrozen(settings)).toBe(true);
  });

  it('is off unless it is switched on exactly', () => {
    for (const advanced of [undefined, null, false, 'true', '', 1, {}, [], [''], 'US'])
      expect(hostsOf({ advanced }), JSON.stringify(advanced)).toEqual(BASIC);
  });

  it('is on in the regions that are named, and where none is known in none', () => {
    const isOn = (advanced: unknown, region?: string): boolean =>
      JSON.stringify(hostsOf({ advanced }, region === undefined ? {} : { region })) !== JSON.stringify(BASIC);
    expect(isOn(['US'], 'US-CA')).toBe(true);
    expect(isOn(['US-CA'], 'us-ca')).toBe(true);
    expect(isOn(['JP', 'US'], 'JP')).toBe(true);
    expect(isOn(['US-CA'], 'US')).toBe(false);
    expect(isOn(['US'], 'USA')).toBe(false);
    expect(isOn(['', 'US'], '')).toBe(false);
    expect(isOn(['US'])).toBe(false);
    expect(isOn([null, 3], 'US')).toBe(false);
  });
});

describe('whatever the site sets and the visitor answers', () => {
  const choice = fc.constantFrom('granted' as const, 'denied' as const);
  const answers = fc.option(
    fc.dictionary(fc.constantFrom('counter', 'adverts', 'retarget', 'analytics', 'advertising', 'personal'), choice),
    { nil: undefined },
  );
  const options = fc.record({
    waitForUpdate: fc.anything(),
    adsDataRedaction: fc.anything(),
    urlPassthrough: fc.anything(),
    adPersonalization: fc.oneof(fc.constantFrom('personal', 'advertising'), fc.anything()),
    defaults: fc.oneof(
      fc.array(fc.record({ region: fc.constantFrom(['ES'], ['US', 'CA-QC'], undefined), granted: fc.subarray(TYPES) })),
      fc.anything(),
    ),
    restrictedDataProcessing: fc.anything(),
  });
  const regime = fc.constantFrom<Regime>('opt-in', 'opt-out', 'notice', 'none');

  it('is never told as more than is granted, nor as granted before anything is', () => {
    let granted = 0;
    fc.assert(
      fc.property(
        options,
        regime,
        fc.boolean(),
        fc.array(answers, { minLength: 1, maxLength: 4 }),
        (google, regime, gpc, all) => {
          const page = start(google, { regime, purposes: [{ id: 'personal' }] });
          for (const answer of all) {
            const before = commands().length;
            const decision = page.answer(answer && { ...answer }, gpc);
            const isGranted = (id: string): boolean => decision.choices[id] === 'granted';
            for (const [name, , types] of commands().slice(before)) {
              if (name !== 'consent') continue;
              for (const [type, value] of Object.entries(types as object)) {
                if (value !== 'granted' || type === 'security_storage') continue;
                granted += 1;
                if (AD_TYPES.includes(type)) expect(isGranted('adverts')).toBe(true);
                else if (type === 'analytics_storage') expect(isGranted('counter')).toBe(true);
                else expect(isGranted('functional')).toBe(true);
              }
            }
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(granted).toBeGreaterThan(0);
  });
});
