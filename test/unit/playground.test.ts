/** What the playground takes from a link: nothing that it would not write itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as state from '../../demo/playground/state.js';
import { LAYOUTS, PREFERENCES } from '../../src/options/limits.js';
import { profiles } from '../../src/regimes/profiles.js';
import { readServerSettings } from '../../src/server/serverSettings.js';

interface State {
  readonly vendors: readonly string[];
  readonly url: string;
}
interface Known {
  readonly vendors: readonly string[];
  readonly languages: readonly string[];
}
const { FIRST, optionsOf, REGIONS, readState, writeState } = state as unknown as {
  FIRST: State;
  REGIONS: readonly string[];
  readState(fragment: string, known: Known, before?: State): State;
  writeState(given: State): string;
  optionsOf(given: State): object;
};

const known = { vendors: ['google-analytics', 'google-ads', 'youtube', 'vimeo'], languages: ['en', 'ja', 'ar'] };

describe('the state of the playground', () => {
  it('is the first one without a fragment, and its link is empty', () => {
    expect(readState('', known)).toEqual(FIRST);
    expect(writeState(FIRST)).toBe('');
  });

  it('survives a link', () => {
    const given = fc.record({
      vendors: fc.uniqueArray(fc.constantFrom(...known.vendors)),
      language: fc.constantFrom(...known.languages),
      theme: fc.constantFrom('auto', 'light', 'dark'),
      layout: fc.constantFrom(...LAYOUTS),
      preferences: fc.constantFrom(...PREFERENCES),
      reopen: fc.constantFrom('', 'on'),
      region: fc.constantFrom('', ...REGIONS),
      site: fc.string({ maxLength: 40, unit: 'grapheme' }),
      url: fc.constantFrom('', '/privacy', 'https://shop.example/privacy?a=b&c'),
      version: fc.string({ maxLength: 20, unit: 'grapheme-ascii' }),
      revisedAt: fc.constantFrom('', '2026-03-20'),
      accent: fc.constantFrom('', '#c2410c', 'oklch(50% 0.1 40)'),
      transmission: fc.constantFrom('', '/privacy#table'),
      company: fc.string({ maxLength: 40, unit: 'grapheme' }),
      email: fc.constantFrom('', 'p@shop.example'),
    });
    fc.assert(
      fc.property(given, (one) => {
        expect(readState(`#${writeState(one)}`, known)).toEqual(one);
      }),
    );
  });

  it('takes nothing of a hostile link: no other option, no script as an address, nobody unknown', () => {
    const fragment =
      '#vendors=vimeo+constructor+vimeo&url=javascript:alert(1)&base=https://evil.example/&language=__proto__&region=XX&theme=none&cookie=x';
    expect(readState(fragment, known)).toEqual({ ...FIRST, vendors: ['vimeo'] });
    for (const url of ['//evil.example', 'data:text/html,x', 'https://a"onclick=', 'x'.repeat(500)])
      expect(readState(`url=${encodeURIComponent(url)}`, known).url).toBe(FIRST.url);
  });

  it('keeps what stood there before in the place of what cannot be', () => {
    const before = { ...FIRST, url: '/before' };
    expect(readState('url=javascript:alert(1)&transmission=x', known, before)).toEqual(before);
    expect(readState('url=', known, before).url).toBe('');
  });

  it('offers every layout, regions whose law is known, and options that are valid', () => {
    expect([state.LAYOUTS, state.PREFERENCES]).toEqual([LAYOUTS, PREFERENCES]);
    const codes = profiles.flatMap(({ regions }) => regions);
    for (const region of REGIONS) expect(codes, region).toContain(region);
    expect(readServerSettings(optionsOf(FIRST)).vendors.map(({ id }) => id)).toEqual(FIRST.vendors);
  });
});
