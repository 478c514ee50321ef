/** The README's five minutes, as they are written there, on a static page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { leaks, SHOP, startSite } from './site.js';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const [, steps = ''] = /## One tag([^]*?)\n## /.exec(readme) ?? [];
const [tag = '', tags = '', button = ''] = [...steps.matchAll(/```html\n([^]*?)```/g)].map(([, code]) => code);
const [, before = '', after = ''] = /<!-- before -->([^]*)<!-- after -->([^]*)/.exec(tags) ?? [];

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

/** What the README has one copy. */
const copyFiles = (): void => {
  const dist = join(root, 'dist');
  for (const file of readdirSync(dist).filter((name) => name.endsWith('.js')))
    server.page(`${SHOP}/sekisho/${file}`, { body: readFileSync(join(dist, file)) });
  for (const file of readdirSync(join(dist, 'locales')))
    server.page(`${SHOP}/sekisho/locales/${file}`, { body: readFileSync(join(dist, 'locales', file)) });
};

it.each(engines())('the first page that the README has one write asks, holds and releases, in %s', async (engine) => {
  const browser = await launch(engine, server);
  const page = await (await browser.visitor()).page();
  const open = (own: string): Promise<void> => {
    const body = `<!doctype html><html lang="en"><head><link rel="icon" href="data:,">${tag}<title>Shop</title>${own}</head><body>${button}</body></html>`;
    server.page(`${SHOP}/first`, { headers: { 'content-type': 'text/html; charset=utf-8' }, body });
    return page.open(`${SHOP}/first`);
  };
  server.clear();
  copyFiles();
  await open(after);
  await page.wait('part=accept');
  await page.atRest();
  expect(leaks(server)).toEqual([]);
  await page.click('part=accept');
  await server.waitFor('https://www.googletagmanager.com/gtag/js?id=G-1');
  await page.click('[data-sekisho=preferences]');
  await page.wait('part=preferences');
  // what it is written instead of never runs before it is permitted either, but the browser may ask for it
  await page.evaluate('sekisho.withdraw()');
  server.clear();
  await open(before);
  await page.atRest();
  expect(await page.evaluate('document.querySelector("script[src*=googletagmanager]")')).toBe(null);
  await browser.close();
});
