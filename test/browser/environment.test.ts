/**
 * Whatever the browser's own properties do when Sekisho starts, nothing that is held gets out: each of them, by its name in
 * the built file, throws, is missing, is of another kind or never answers, in a frame of its own.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { depth } from '../rig/depth.js';
import { engines, enginesFor } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { held, sekisho } from './odd.js';
import { callSource } from './pages/callSource.js';
import { askForAll, type Break, breakProperties } from './pages/environment.js';
import { leaks, SHOP, startSite } from './site.js';
import { useTab } from './tab.js';

const source = readFileSync(new URL('../../dist/sekisho.debug.js', import.meta.url), 'utf8');
/** Whatever the core may read of the browser, and much that it does not. */
const WORDS = [...new Set(source.match(/(?<=[.'"{,]\s*)[A-Za-z]\w+(?=\W)/g))].sort();
/** Without them, or without the class of all elements, nobody can say what is to be held: not held, see docs/guarantees.md. */
const TELLING = ['currentScript', 'dataset', 'Element', 'Node', 'Document'];
/** Whoever makes these say something else lies about what elements and addresses are, which nobody can see through. */
const LYING = [
  'localName',
  'ownerDocument',
  'createElementNS',
  'hostname',
  'getAttribute',
  'removeAttribute',
  'hasAttribute',
  'nodeType',
  'length',
  'firstElementChild',
];
/** Frames on a page. */
const MANY = 24;
const AD = 'https://www.googleadservices.com';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
  server.page(`${SHOP}/names`, { headers: { 'content-type': 'text/html' }, body: '<!doctype html>' });
});
afterAll(() => server.close());

const framesOf = (names: readonly string[], way: Break): string[] =>
  names.map((name) => {
    const url = `${SHOP}/${way}/${name}`;
    server.page(url, {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><script>${callSource(breakProperties, [name], way)}</script>${sekisho()}</head>
        <body>${held()}<script>${callSource(askForAll, `${AD}/${way}/${name}`)}</script></body></html>`,
    });
    return `<iframe src="/${way}/${name}"></iframe>`;
  });

const isDeep = depth(0, 1) === 1;
/** All of them where there is time, else what has been seen to fail open, and what throws. */
const WAYS: readonly Break[] = isDeep ? ['throws', 'missing', 'wrong', 'hangs'] : ['throws'];
const ENGINES = isDeep ? engines() : enginesFor(['chromium'], 'all engines in the deep suite');

describe.each(ENGINES)('in %s', (engine) => {
  const tab = useTab(engine, () => server);

  it.each(WAYS)(
    'lets nothing out where a property of the browser %s',
    async (way) => {
      server.page(`${SHOP}/names`, { headers: { 'content-type': 'text/html' }, body: '<!doctype html>' });
      await tab.page.open(`${SHOP}/names`);
      const found = await tab.page.evaluate(breakProperties, WORDS);
      const left = way === 'throws' ? TELLING : [...TELLING, ...LYING];
      const names = found.filter((name) => !left.includes(name));
      const out: string[] = [];
      let asked = 0;
      for (let at = 0; at < names.length; at += MANY) {
        server.clear();
        const url = `${SHOP}/frames-${way}-${at}`;
        const frames = framesOf(names.slice(at, at + MANY), way).join('');
        server.page(url, {
          headers: { 'content-type': 'text/html' },
          body: `<!doctype html><link rel="icon" href="data:,">${frames}`,
        });
        await tab.page.open(url);
        await tab.page.atRest();
        asked += server.requests((request) => request.url.startsWith(`${SHOP}/${way}/`)).length;
        out.push(...leaks(server));
      }
      console.log(`${engine}: ${asked} properties, each ${way}: ${out.length} requests got out`);
      expect(asked).toBe(names.length);
      expect(asked).toBeGreaterThan(100);
      expect(out).toEqual([]);
    },
    600_000,
  );
});
