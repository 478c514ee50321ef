/** Against Microsoft's own library, as its snippet starts it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, describe, expect, it } from 'vitest';
import '../../../src/signals/microsoft-clarity.js';
import type { ClaritySignalOptions } from '../../../src/signals/microsoft-clarity.js';
import { facts } from '../../../src/vendors/microsoft-clarity.js';
import { forget, scope, settled } from './page.js';
import { startPage, type Page } from './startPage.js';

type Clarity = ((...parts: unknown[]) => void) & { q?: unknown[] };

const library = readFileSync(createRequire(import.meta.url).resolve('clarity-js/build/clarity.min.js'), 'utf8');
// jsdom has no layout
document.elementFromPoint = () => null;

const stub = (): Clarity => {
  const clarity: Clarity = (...parts) => void (clarity.q ??= []).push(parts);
  return clarity;
};
const clarity = (): Clarity => scope.clarity as Clarity;

/** Like Microsoft's script: what it is started with goes before what waits. */
const load = (): void => {
  const waiting = clarity().q ?? [];
  clarity().q = [['start', { projectId: 'a', upload: () => {}, track: false }], ...waiting];
  // oxlint-disable-next-line no-eval -- the vendor's script, as a page runs it
  (0, eval)(library);
};

const consent = (): unknown => {
  let found: unknown;
  clarity()('metadata', (_: unknown, __: unknown, state: unknown) => (found = state), false, false, true);
  return found;
};

const start = (options: unknown = {}, purposes?: { id: string }[]): Page =>
  startPage('microsoft-clarity', {
    vendors: [facts, { id: 'adverts', purpose: 'advertising' }],
    ...(purposes && { purposes }),
    signals: { 'microsoft-clarity': options as ClaritySignalOptions },
  });

afterEach(() => {
  if ((scope.clarity as { v?: string } | undefined)?.v) clarity()('stop');
  forget('clarity');
  for (const name of facts.cookies) document.cookie = `${name}=; max-age=0; path=/`;
});

describe('the signal for Clarity', () => {
  it('has the library keep cookies only while it is granted', async () => {
    const page = start();
    page.answer();
    scope.clarity = stub();
    await settled();
    load();
    expect(consent()).toMatchObject({ ad_Storage: 'denied', analytics_Storage: 'denied' });
    expect(document.cookie).toBe('');
    page.answer('granted');
    expect(consent()).toMatchObject({ ad_Storage: 'granted', analytics_Storage: 'granted' });
    expect(document.cookie).toContain('_clck=');
    page.answer('denied');
    expect(document.cookie).not.toContain('_clck=');
  });

  it('is heard by a library that comes after the answer', async () => {
    start().answer('granted');
    scope.clarity = stub();
    await settled();
    load();
    expect(consent()).toMatchObject({ ad_Storage: 'granted', analytics_Storage: 'granted' });
    expect(document.cookie).toContain('_clck=');
  });

  it('takes no answer to statistics for one to advertising', () => {
    const log: unknown[] = [];
    scope.clarity = (...parts: unknown[]) => log.push(parts);
    start().answer({ [facts.id]: 'granted', advertising: 'denied' });
    start().answer({ [facts.id]: 'denied', advertising: 'granted' });
    start({ adStorage: 'adverts' }).answer({ [facts.id]: 'granted', adverts: 'granted' });
    for (const adStorage of ['nobody-asks', '', null, 3]) start({ adStorage }).answer('granted');
    const said = (ad_Storage: string, analytics_Storage: string): unknown => [
      'consentv2',
      { ad_Storage, analytics_Storage },
    ];
    expect(log).toEqual([
      said('denied', 'granted'),
      said('denied', 'denied'),
      said('granted', 'granted'),
      ...Array.from({ length: 4 }, () => said('denied', 'granted')),
    ]);
  });

  it('is silent without a vendor', () => {
    const log: unknown[] = [];
    scope.clarity = (...parts: unknown[]) => log.push(parts);
    startPage('microsoft-clarity', { vendors: [{ id: 'film', purpose: 'functional' }] }).answer('granted');
    expect(log).toEqual([]);
  });
});
