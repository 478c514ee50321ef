import { beforeEach, describe, expect, it } from 'vitest';
import '../../../src/signals/tiktok.js';
import { facts } from '../../../src/vendors/tiktok-pixel.js';
import { forget, scope, settled } from './page.js';
import { startPage, type Page } from './startPage.js';

type Ttq = unknown[][] & Record<string, unknown> & { page(): void };

const METHODS = ['page', 'track', 'holdConsent', 'revokeConsent', 'grantConsent'];
/** As TikTok's base code makes it: the queue itself has the methods. */
const snippet = (methods = METHODS): Ttq => {
  const ttq = (scope.ttq = scope.ttq ?? []) as Ttq;
  for (const method of methods) Reflect.set(ttq, method, (...parts: unknown[]) => ttq.push([method, ...parts]));
  ttq.page();
  return ttq;
};
const entries = (ttq: Ttq): unknown[] => Array.from(ttq);
const start = (): Page => startPage('tiktok', { vendors: [facts] });

beforeEach(() => forget('ttq'));

describe('the signal for TikTok Pixel', () => {
  it('holds until there is an answer, and says each in front of the page’s events', async () => {
    const page = start();
    page.answer();
    const ttq = snippet();
    await settled();
    expect(entries(ttq)).toEqual([['holdConsent'], ['page']]);
    page.answer('granted');
    expect(entries(ttq)).toEqual([['holdConsent'], ['grantConsent'], ['page']]);
    page.answer('denied');
    page.answer('denied');
    expect(entries(ttq)).toEqual([['holdConsent'], ['grantConsent'], ['revokeConsent'], ['page']]);
  });

  it('revokes what Global Privacy Control denies', () => {
    const ttq = snippet();
    startPage('tiktok', { vendors: [facts], regime: 'opt-out' }).answer(undefined, true);
    expect(entries(ttq)).toEqual([['revokeConsent'], ['page']]);
  });

  it('revokes what Global Privacy Control denies where nothing is granted before an answer either', () => {
    const ttq = snippet();
    start().answer(undefined, true);
    expect(entries(ttq)).toEqual([['revokeConsent'], ['page']]);
  });

  it('tells the library that has come into the place of the queue', () => {
    const log: string[] = [];
    const page = start();
    page.answer('granted');
    scope.ttq = Object.fromEntries(METHODS.map((method) => [method, () => log.push(method)]));
    page.answer('denied');
    expect(log).toEqual(['revokeConsent']);
  });

  it('says nothing to a snippet that does not know it', () => {
    const ttq = snippet(['page']);
    start().answer('denied');
    expect(entries(ttq)).toEqual([['page']]);
  });

  it('is silent without a vendor', () => {
    const ttq = snippet();
    startPage('tiktok', { vendors: [{ id: 'film', purpose: 'functional' }] }).answer('granted');
    expect(entries(ttq)).toEqual([['page']]);
  });
});
