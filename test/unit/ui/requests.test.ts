import { describe, expect, it } from 'vitest';
import { rights as words } from '../../../src/locales/en/rights.js';
import type { Options } from '../../../src/types/index.js';
import { requestLinks } from '../../../src/ui/rights/requests.js';
import { settingsOf } from '../settings.js';

describe('requests', () => {
  it('are of eight kinds, each with the number of the receipt (R49)', () => {
    const url = 'https://shop.example/ask?what={request}&receipt={receipt}';
    const links = requestLinks(settingsOf({ rights: { url } }), 'en', words, 'number-7');
    const asked = links.map(({ href }) => new URL(href).searchParams);
    expect(new Set(asked.map((query) => query.get('what'))).size).toBe(8);
    expect(new Set(asked.map((query) => query.get('receipt')))).toEqual(new Set(['number-7']));
    const mails = requestLinks(settingsOf({ contacts: { email: 'desk@shop.example' } }), 'en', words, 'number-7');
    for (const { href } of mails) expect(decodeURIComponent(href)).toMatch(/^mailto:desk@shop\.example\?.*number-7/s);
  });

  it('are for the review of a computer’s decision where there is one and the law gives it, or the site does (R81)', () => {
    const isOffered = (options: Options): boolean =>
      requestLinks(settingsOf(options), 'en', words, '').some(({ kind }) => kind === 'review');
    const purposes = [{ id: 'scoring', explicit: true }];
    expect(isOffered({ purposes, policy: { jurisdiction: 'DE' } })).toBe(true);
    expect(isOffered({ purposes, policy: { jurisdiction: 'JP' } })).toBe(false);
    expect(isOffered({ policy: { jurisdiction: 'DE' } })).toBe(false);
    expect(isOffered({ policy: { jurisdiction: 'JP' }, rights: { review: true } })).toBe(true);
    expect(isOffered({ purposes, policy: { jurisdiction: 'DE' }, rights: { review: false } })).toBe(false);
  });
});
