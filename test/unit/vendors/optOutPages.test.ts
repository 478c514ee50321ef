// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { historicLinks } from '../../../src/data/historicLinks.js';
import { optOutPages, type SourcedOptOutPage } from '../../../src/data/optOutPages.js';
import type { Text } from '../../../src/types/index.js';
import { disclosures } from './all.js';
import { isFilled, isSecure, isWellPut, NAI } from './texts.js';

const pageIds = optOutPages.map(({ id }) => id);

it('every page has an id of its own', () => {
  const ids = [...pageIds, ...Object.keys(disclosures)];
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(optOutPages)('$id', (page: SourcedOptOutPage) => {
  it('tells in both languages', () => {
    for (const text of [page.name, page.covers!, page.caveat!]) {
      expect(isFilled(text)).toBe(true);
      expect(isWellPut(text)).toBe(true);
    }
  });

  it('leads to a secure address, and none of the NAI', () => {
    expect(isSecure(page.url)).toBe(true);
    expect(JSON.stringify(page)).not.toMatch(NAI);
  });

  it('names its regions, its source and the day it was checked', () => {
    expect(page.regions!.length).toBeGreaterThan(0);
    for (const region of page.regions!) expect(region).toMatch(/^[A-Z]{2}$/);
    expect(page.source).toMatch(/not fetched/);
    expect(page.checked).toBe('2026-11-22');
  });
});

describe('a historic link', () => {
  it.each(Object.entries(historicLinks))('%s is replaced by a page that exists', (url, { replacedBy, reason }) => {
    expect(() => new URL(url)).not.toThrow();
    expect(reason).toMatch(/\.$/);
    if (!replacedBy) return;
    expect(pageIds.includes(replacedBy) || disclosures[replacedBy]?.optOutPage).toBeTruthy();
  });

  it('is linked to by nothing of ours', () => {
    const links: (Text | undefined)[] = [
      ...optOutPages.map(({ url }) => url),
      ...Object.values(disclosures).flatMap(({ privacyPolicy, terms, optOutPage }) => [
        privacyPolicy,
        terms,
        optOutPage,
      ]),
    ];
    const urls = links.flatMap((link) => (typeof link === 'object' ? Object.values(link) : [link ?? '']));
    expect(urls.filter((url) => historicLinks[url])).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'https://example.com/'])('%s is none', (url) => {
    expect(historicLinks[url]).toBeUndefined();
  });
});
