/** What a test puts into a browser is what the page would have written: read back, it says what was asked for. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStore } from '../../../src/record/store.js';
import { readConsent } from '../../../src/server/readConsent.js';
import { cypressCookie, playwrightCookie, webDriverCookie } from '../../../src/testing/cookies.js';
import { recordFor } from '../../../src/testing/recordFor.js';
import type { Choice, Options } from '../../../src/types/index.js';
import { vendors } from '../settings.js';

const NOW = 1_800_000_000_000;
const options = { vendors, policy: { version: '1' } } satisfies Options;
const URL_OF_SHOP = 'https://www.shop.example/cart';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const read = (given: Options, { name, value }: { name: string; value: string }, gpc = false) =>
  readConsent(`${name}=${value}`, given, { now: NOW, gpc });

const choice = fc.constantFrom<Choice>('granted', 'denied');
const named = ['counter', 'adverts', 'retarget', 'film', 'analytics', 'advertising', 'functional'];

describe('recordFor', () => {
  it('refuses what is not named: with nothing named, everything, and the visitor has decided', () => {
    const { status, choices } = read(options, recordFor(options, {}, { now: NOW }));
    expect(status).toBe('decided');
    for (const id of named) expect(choices[id]).toBe('denied');
    expect(choices['login']).toBe('granted');
  });

  it('says what was asked for, whatever the regime and the signal; a vendor’s own answer goes before its purpose’s', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...named), choice, { noNullPrototype: true }),
        fc.constantFrom('opt-in' as const, 'opt-out' as const, 'notice' as const),
        (answers, regime) => {
          const given = { ...options, regime };
          const { status, choices } = read(given, recordFor(given, answers, { now: NOW }));
          expect(status).toBe('decided');
          for (const { id, purpose } of vendors.filter((vendor) => vendor.id !== 'login'))
            expect(choices[id]).toBe(answers[id] ?? answers[purpose] ?? 'denied');
        },
      ),
    );
  });

  it('grants everything but what needs a click of its own, and what the signal is about', () => {
    const given = { ...options, purposes: [{ id: 'profiling', label: 'Profiles', explicit: true }] } satisfies Options;
    const whole = read(given, recordFor(given, 'granted', { now: NOW }));
    expect(whole.status).toBe('decided');
    expect([whole.choices['adverts'], whole.choices['profiling']]).toEqual(['granted', 'denied']);
    const signalled = read(given, recordFor(given, 'granted', { now: NOW, gpc: true }), true);
    expect([signalled.choices['counter'], signalled.choices['adverts']]).toEqual(['granted', 'denied']);
    const insisted = read(given, recordFor(given, { adverts: 'granted' }, { now: NOW, gpc: true }), true);
    expect(insisted.choices['adverts']).toBe('granted');
  });

  it('is what the page’s own store reads, in a cookie alone, however many answers there are', () => {
    vi.useFakeTimers({ now: NOW });
    const many = Array.from({ length: 60 }, (_, index) => ({ id: `one-${index}`, purpose: 'advertising' }));
    const given = { vendors: many, policy: { version: '1' } };
    const { name, value } = recordFor(given, 'granted', { now: NOW });
    vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue(`${name}=${value}`);
    vi.spyOn(Document.prototype, 'cookie', 'set').mockReturnValue();
    const record = createStore({ name, domain: '', path: '/', days: 180 }).read();
    expect(Object.values(record!.choices).filter((answer) => answer === 'granted')).toHaveLength(61);
    vi.useRealTimers();
  });

  it('takes name, path, domain and days from the options, and ends when the page’s record would', () => {
    const cookie = { name: 'shop', path: '/cart', domain: 'shop.example', days: 30 };
    expect(recordFor({ ...options, cookie }, 'denied', { now: NOW })).toMatchObject({
      name: 'shop',
      path: '/cart',
      domain: 'shop.example',
      expires: NOW / 1000 + 30 * 86_400,
    });
  });

  it.each([
    ['an id of nobody', { 'google-adds': 'granted' }],
    ['another word', { counter: 'allow' }],
    ['what a prototype has', Object.assign(Object.create(null), { constructor: 'granted' })],
    ['a word for everything', 'accept'],
    ['no answer', undefined],
    ['an answer that is null', null],
    ['an answer that is a number', 1],
  ] as const)('throws at %s: a slip would pass for a refusal', (_, answer) => {
    expect(() => recordFor(options, answer as never)).toThrow(TypeError);
  });
});

describe('cookies for test programs', () => {
  const hostOnly = recordFor(options, 'denied', { now: NOW });
  const wide = recordFor({ ...options, cookie: { domain: 'shop.example' } }, 'denied', { now: NOW });
  const { value, expires } = hostOnly;
  const common = { name: 'sekisho', value, path: '/', secure: true, sameSite: 'Lax' };

  it('Playwright’s', () => {
    expect(playwrightCookie(hostOnly, URL_OF_SHOP)).toEqual({ ...common, domain: 'www.shop.example', expires });
    expect(playwrightCookie(wide, URL_OF_SHOP).domain).toBe('.shop.example');
    expect(playwrightCookie(hostOnly, 'http://localhost:8080/')).toMatchObject({ domain: 'localhost', secure: false });
  });

  it('WebDriver’s, without a domain where the host alone has it', () => {
    expect(webDriverCookie(hostOnly, URL_OF_SHOP)).toEqual({ ...common, expiry: expires });
    expect(webDriverCookie(wide, URL_OF_SHOP).domain).toBe('shop.example');
  });

  it('Cypress’s', () => {
    const place = { domain: 'www.shop.example', hostOnly: true, path: '/', expiry: expires, secure: true };
    expect(cypressCookie(hostOnly, URL_OF_SHOP)).toEqual(['sekisho', value, { ...place, sameSite: 'lax' }]);
    expect(cypressCookie(wide, URL_OF_SHOP)[2]).toMatchObject({ domain: 'shop.example', hostOnly: false });
  });
});
