import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mergeOptions, readAttributes } from '../../../src/options/readAttributes.js';
import { readOptions } from '../../../src/options/readOptions.js';
import type { Vendor } from '../../../src/types/index.js';

const catalogue: Vendor[] = [{ id: 'film', purpose: 'functional', hosts: ['film.example'], cookies: ['_film'] }];
const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

afterEach(() => vi.restoreAllMocks());

describe('readOptions', () => {
  it('is opt-in with all five purposes when nothing is given (R64)', () => {
    const settings = readOptions(undefined);
    expect(settings).toMatchObject({ regime: 'opt-in', reload: false, timeout: 5000, banner: 'auto' });
    expect(settings.cookie).toEqual({ name: 'sekisho', domain: '', path: '/', days: 180 });
    expect(settings.purposes.map(({ id }) => id)).toEqual([
      'necessary',
      'functional',
      'social',
      'analytics',
      'advertising',
    ]);
  });

  it.each([
    [undefined, false],
    [false, false],
    ['false', false],
    ['', true],
    ['true', true],
    [true, true],
    ['always', true],
  ])('heeds Do Not Track only where the site says so: %j', (doNotTrack, isHeeded) => {
    silence();
    expect(readOptions({ doNotTrack }).doNotTrack).toBe(isHeeded);
    const tag = document.createElement('script');
    if (typeof doNotTrack === 'string') {
      tag.setAttribute('data-do-not-track', doNotTrack);
      expect(readOptions(readAttributes(tag.dataset)).doNotTrack).toBe(isHeeded);
    }
  });

  it('asks only for the purposes of the vendors and those named, in one order', () => {
    const { purposes } = readOptions({ vendors: ['film'], purposes: ['own', 'analytics'] }, catalogue);
    expect(purposes.map(({ id }) => id)).toEqual(['necessary', 'functional', 'analytics', 'own']);
  });

  it('asks for nothing where only what is necessary is named', () => {
    expect(readOptions({ purposes: ['necessary'] }).purposes.map(({ id }) => id)).toEqual(['necessary']);
  });

  it('takes a vendor of the catalogue by its id, amends it, or takes the site’s own', () => {
    silence();
    const own = { id: 'mine', purpose: 'analytics' };
    const { vendors } = readOptions({ vendors: ['film', own, 'nobody'] }, catalogue);
    expect(vendors.map((vendor) => ({ ...vendor }))).toMatchObject([catalogue[0]!, own]);
    expect({ ...readOptions({ vendors: [{ id: 'film', purpose: 'social' }] }, catalogue).vendors[0] }).toMatchObject({
      purpose: 'social',
      cookies: ['_film'],
    });
  });

  it('becomes strict, never milder, whatever it is given', () => {
    silence();
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), fc.anything(), (input, value) => {
        expect(readOptions(input).regime).toMatch(/^(opt-in|opt-out|notice|none)$/);
        const { regime, cookie, timeout, vendors } = readOptions({
          regime: value,
          cookie: { days: value, name: value },
          timeout: value,
          vendors: value,
        });
        if (!['opt-out', 'notice', 'none'].includes(value as string)) expect(regime).toBe('opt-in');
        expect(cookie.days).toBeGreaterThan(0);
        expect(cookie.days).toBeLessThanOrEqual(395);
        expect(timeout).toBeGreaterThan(0);
        expect(cookie.name).toMatch(/^[\w-]+$/);
        expect(Array.isArray(vendors)).toBe(true);
      }),
    );
  });

  it('does not throw at what refuses to become a number or a text', () => {
    silence();
    const odd = { valueOf: 1, toString: 1 };
    expect(readOptions({ timeout: odd, cookie: { days: odd, name: odd }, vendors: [odd, { id: odd }] })).toMatchObject({
      timeout: 5000,
      cookie: { days: 180, name: 'sekisho' },
    });
  });

  it('does not hear what a polluted prototype says', () => {
    const polluted = Object.prototype as unknown as Record<string, unknown>;
    polluted.regime = 'none';
    polluted.purpose = 'necessary';
    try {
      silence();
      const settings = readOptions({ vendors: [{ id: 'mine' }] });
      expect(settings.regime).toBe('opt-in');
      expect(settings.vendors).toEqual([]);
    } finally {
      delete polluted.regime;
      delete polluted.purpose;
    }
  });

  it('does not hear it in what the site has not set for signals, or says of no purpose', () => {
    const polluted = Object.prototype as unknown as Record<string, unknown>;
    Object.assign(polluted, { signals: { google: { mode: 'advanced' } }, effect: 'x', exemption: 'statistics' });
    try {
      for (const options of [{}, { vendors: [{ id: 'mine', purpose: 'analytics' }], purposes: ['social'] }]) {
        const { signals, purposes } = readOptions(options);
        expect(Object.keys(signals!)).toEqual([]);
        for (const purpose of purposes) expect([purpose.effect, purpose.exemption]).toEqual([undefined, undefined]);
      }
    } finally {
      for (const name of ['signals', 'effect', 'exemption']) delete polluted[name];
    }
  });

  it('guards a vendor that is declared wrongly, under an id and a purpose that can be asked for', () => {
    silence();
    const { vendors, purposes } = readOptions({
      vendors: [
        { id: 'analytics', purpose: 'necessary' },
        {
          id: 'My Ads',
          purpose: 'Marketing',
          hosts: ['https://CDN.Ads.example/Path', '*.b.example', 1],
          cookies: '_x',
        },
      ],
    });
    expect(vendors.map((vendor) => ({ ...vendor }))).toMatchObject([
      { id: 'analytics-vendor', purpose: 'necessary' },
      { id: 'my-ads', purpose: 'advertising', hosts: ['cdn.ads.example/Path', 'b.example'], cookies: [] },
    ]);
    expect(purposes.map(({ id }) => id)).toEqual(['necessary', 'advertising']);
  });

  it('hears nothing in undefined, and in a misspelt banner no leave to show none', () => {
    silence();
    expect(readOptions({ banner: undefined, texts: undefined })).toMatchObject({ banner: 'auto', texts: {} });
    expect(readOptions({ banner: 'Auto', guard: 'Off' })).toMatchObject({ banner: 'auto', guard: 'declared' });
  });

  it('says what was wrong, once, with its code', () => {
    const said = silence();
    readOptions({ regime: 'implied', vendros: [], cookie: { days: 1000 } });
    readOptions({ regime: 'implied' });
    const texts = said.mock.calls.map(([text]) => String(text));
    expect(texts.filter((text) => text.includes('bad-option: The value of regime ("implied")'))).toHaveLength(1);
    expect(texts.some((text) => text.includes('unknown-option: vendros'))).toBe(true);
    expect(texts.some((text) => text.includes('cookie.days (1000)'))).toBe(true);
  });
});

describe('the script tag’s attributes', () => {
  it('are the options in kebab-case, one to one', () => {
    const tag = document.createElement('script');
    tag.setAttribute('data-vendors', ' film  x\n');
    tag.setAttribute('data-policy-url', '/privacy');
    tag.setAttribute('data-policy-version', '2026-04-01');
    tag.setAttribute('data-cookie-days', '90');
    tag.setAttribute('data-reload', '');
    expect(readAttributes(tag.dataset)).toEqual({
      vendors: ['film', 'x'],
      policy: { url: '/privacy', version: '2026-04-01' },
      cookie: { days: '90' },
      reload: '',
    });
    expect(readOptions(readAttributes(tag.dataset))).toMatchObject({
      reload: true,
      reopen: false,
      cookie: { days: 90 },
    });
  });

  it('win over the options block, which adds to their lists and groups', () => {
    const tag = { vendors: ['film'], policy: { url: '/a' }, language: 'ja' };
    const block = { vendors: [{ id: 'mine' }], policy: { url: '/b', version: '2' }, language: 'en', site: 'Shop' };
    expect(mergeOptions(tag, block)).toEqual({
      vendors: ['film', { id: 'mine' }],
      policy: { url: '/a', version: '2' },
      language: 'ja',
      site: 'Shop',
    });
    for (const nothing of [null, undefined, 1, 'x', []]) expect(mergeOptions(tag, nothing)).toMatchObject(tag);
  });
});
