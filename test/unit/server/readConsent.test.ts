/** A server reads from a request's cookie what the page will read from it: the oracle is the page's own store and `decide`. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decide } from '../../../src/consent/decide.js';
import { formatRecord, token } from '../../../src/record/codec.js';
import { createStore } from '../../../src/record/store.js';
import { readConsent } from '../../../src/server/readConsent.js';
import type { Options } from '../../../src/types/index.js';
import { settingsOf, vendors } from '../settings.js';

const NOW = 1_800_000_000_000;
const policy = { version: '1' };
const ids = ['counter', 'adverts', 'retarget', 'film', 'analytics', 'advertising', 'functional', 'else'];
const matters = [...ids, 'counter analytics', 'adverts advertising', 'retarget advertising', 'film functional'];

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const record = fc
  .record({
    isWhole: fc.boolean(),
    at: fc.integer({ min: NOW / 1000 - 300 * 86_400, max: NOW / 1000 + 2 * 86_400 }),
    policy: fc.constantFrom('1', '0').map(token),
    seen: fc.constantFrom('', token('1')),
    choices: fc
      .dictionary(fc.constantFrom(...matters).map(token), fc.constantFrom('granted' as const, 'denied' as const))
      .map((choices) => Object.assign(Object.create(null) as typeof choices, choices)),
  })
  .map((given) => formatRecord(given, 191));
const value = fc.oneof({ weight: 4, arbitrary: record }, fc.stringMatching(/^[!#-+\--:<-[\]-~]{0,30}$/));
const pair = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: fc.constant('sekisho') }, fc.constantFrom('', '%73ekisho', '%', 'Sekisho', 'a')),
    value,
  )
  .map(([name, text]) => (name ? `${name}=${text}` : text));
const header = fc.array(pair, { maxLength: 5 }).map((pairs) => pairs.join('; '));

const options = fc.record(
  {
    regime: fc.constantFrom('opt-in' as const, 'opt-out' as const, 'notice' as const, 'none' as const),
    doNotTrack: fc.boolean(),
    cookie: fc.constantFrom({}, { domain: 'example.com' }, { days: 30 }),
    policy: fc.constantFrom(
      policy,
      { version: '2' },
      { version: '1', revisions: [{ version: '1', date: '2020-01-01', change: 'x' }] },
    ),
  },
  { requiredKeys: [] },
);

/** What the page decides where its cookies are these. */
const decideOnPage = (cookies: string, given: Options, gpc: boolean): unknown => {
  const settings = settingsOf(given);
  localStorage.clear();
  const get = vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue(cookies);
  const set = vi.spyOn(Document.prototype, 'cookie', 'set').mockReturnValue();
  const record = createStore(settings.cookie).read();
  get.mockRestore();
  set.mockRestore();
  return decide({ settings, record, gpc, now: NOW });
};

describe('readConsent', () => {
  it('decides as the page does', () => {
    fc.assert(
      fc.property(header, options, fc.constantFrom('', 'sec-gpc', 'dnt'), (cookies, some, signal) => {
        vi.setSystemTime(NOW);
        const given = { vendors, policy, ...some };
        const gpc = signal === 'sec-gpc' || (signal === 'dnt' && !!some.doNotTrack);
        const signals: Record<string, string> = signal ? { [signal]: '1' } : {};
        const headers = new Headers({ cookie: cookies, ...signals });
        const expected = decideOnPage(cookies, given, gpc);
        expect(readConsent({ headers }, given)).toEqual(expected);
        expect(readConsent({ headers: { cookie: cookies, ...signals } }, given)).toEqual(expected);
        expect(readConsent(cookies, given, { gpc, now: NOW })).toEqual(expected);
      }),
      { numRuns: 500 },
    );
    vi.useRealTimers();
  });

  it('has a grant that was given, and nothing where nobody answered', () => {
    const choices = Object.assign(Object.create(null), { [token('film functional')]: 'granted' });
    const cookie = `sekisho=${formatRecord({ isWhole: false, at: NOW / 1000, policy: token('1'), seen: '', choices }, 191)}`;
    const given = { vendors, policy };
    expect(readConsent(`a=b; ${cookie}`, given, { now: NOW }).choices).toMatchObject({
      film: 'granted',
      counter: 'denied',
      login: 'granted',
    });
    for (const nothing of ['', null, undefined]) expect(readConsent(nothing, given).status).toBe('undecided');
  });

  it('denies everything where something cannot be read, also where silence means yes', () => {
    const fail = (): never => {
      throw new Error('unreadable');
    };
    const given: Options = { vendors, regime: 'none' };
    const sources = [
      { headers: { get: fail } },
      {
        get headers() {
          return fail();
        },
      },
      { headers: null },
      {},
      { headers: { cookie: 7 } },
      {
        headers: {
          get cookie() {
            return fail();
          },
        },
      },
    ] as never[];
    for (const source of sources) {
      const { choices } = readConsent(source, given);
      expect(choices).toMatchObject({ counter: 'denied', adverts: 'denied', film: 'denied', login: 'granted' });
    }
    const broken = {
      get vendors() {
        return fail();
      },
    } as never;
    expect(readConsent('', broken).choices).toMatchObject({ advertising: 'denied' });
    expect(readConsent('', null as never).choices).toMatchObject({ advertising: 'denied' });
  });

  it('gives plain objects, which frameworks send along with their HTML', () => {
    const prototypesOf = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null
        ? [Object.getPrototypeOf(value), ...Object.values(value).flatMap(prototypesOf)]
        : [];
    const given: Options = {
      vendors,
      policy: {
        version: '2',
        revisions: [{ version: '2', date: '2026-01-01', kind: 'minor', change: { en: 'More', ja: '追加' } }],
      },
    };
    const prototypes = prototypesOf(readConsent('', given));
    expect(prototypes.length).toBeGreaterThan(5);
    for (const prototype of prototypes) expect([Object.prototype, Array.prototype]).toContain(prototype);
    expect(prototypesOf(readConsent(null, null as never))).not.toContain(null);
  });

  it('believes no header that a prototype has', () => {
    const headers = Object.create({ 'sec-gpc': '1' }) as Record<string, string>;
    expect(readConsent({ headers }, { vendors, regime: 'opt-out' }).locked).toEqual([]);
  });
});
