/** Pages whose content a framework swaps or hydrates: interface, gate and placeholders go along. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enginesFor } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { renderReactPage, renderVueContent } from './apps/render.mjs';
import { bundle } from './bundle.js';
import { expectHeld, expectReleased, held, oddPage, sekisho } from './odd.js';
import { callSource } from './pages/callSource.js';
import './pages/globals.js';
import { routeClicks } from './pages/routeClicks.js';
import { leaks, startSite } from './site.js';
import { useTab } from './tab.js';

const VENDORS = 'google-ads google-analytics vimeo';
/** An application's script for the browser. */
const bundleApp = (file: string): Promise<string> =>
  bundle(`import { start } from ${JSON.stringify(fileURLToPath(new URL(`apps/${file}`, import.meta.url)))}; start();`);

let server: RigServer;
const files: Record<string, string> = {};
beforeAll(async () => {
  server = await startSite();
  files.turbo = await bundle(`import '@hotwired/turbo';`);
  files.htmx = await bundle(`import htmx from 'htmx.org'; window.htmx = htmx;`);
  files.react = await bundleApp('reactClient.mjs');
  files.vue = await bundleApp('vueClient.mjs');
});
afterAll(() => server.close());

const LINKS =
  '<nav><a id="next" href="/next" data-router="swap">Next</a><a id="smooth" href="/smooth" data-router="transition">Smooth</a></nav>';

/** Serves further pages of an odd page's host. */
const furtherPage = (name: string, path: string, body: string, head = ''): void =>
  server.page(`https://${name}.example.co.uk${path}`, {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8">${sekisho()}<title>${path}</title>${head}</head><body><main id="at${path.slice(1)}">${body}</main></body></html>`,
  });

const second = held()
  .replaceAll('held.js', 'second.js')
  .replace("'inline'", "'second inline'")
  .replace('video/1', 'video/2');

const CHROMIUM = enginesFor(['chromium'], 'what frameworks do to a page is their own code, the same in every engine');

describe.each(CHROMIUM)('pages of frameworks in %s', (engine) => {
  const tab = useTab(engine, () => server);
  beforeEach(() => {
    server.behave('https://v.example/second.js', { body: `(window.ran = window.ran || []).push('second')` });
  });

  it.each([
    ['turbo', `<script src="/turbo.js"></script>`, LINKS],
    ['htmx', `<script src="/htmx.js"></script>`, `<div hx-boost="true">${LINKS}</div>`],
    ['router', '<script src="/router.js"></script>', LINKS],
  ])('stays through the page changes of %s', async (name, head, links) => {
    for (const [file, body] of Object.entries({ ...files, router: callSource(routeClicks) }))
      server.page(`https://${name}.example.co.uk/${file}.js`, { body });
    furtherPage(name, '/next', second + links, head);
    furtherPage(name, '/smooth', `${held()}${second}${links}`, head);
    await tab.page.open(oddPage(server, name, { head, body: held() + links }));
    await tab.page.wait('part=accept');
    await tab.page.evaluate(() => {
      (window as unknown as { stays: boolean }).stays = true;
    });

    await tab.page.click('#next');
    await tab.page.wait('#atnext');
    await tab.page.wait('part=accept');
    await tab.page.waitFor('!!document.querySelector("#atnext sekisho-placeholder")');
    await tab.page.waitFor('document.querySelectorAll("sekisho-root").length === 1');
    expect(leaks(server)).toEqual([]);
    expect(await tab.page.evaluate('[window.stays, window.ran]')).toEqual([true, null]);

    await tab.page.click('part=accept');
    await tab.page.gone('part=banner');
    await server.waitFor('https://player.vimeo.com/video/2');
    await tab.page.waitFor('window.ran && ran.length === 2');
    expect(await tab.page.evaluate('ran')).toEqual(['second', 'second inline']);

    await tab.page.click('#smooth');
    await tab.page.wait('#atsmooth');
    await server.waitFor('https://player.vimeo.com/video/1');
    await tab.page.waitFor('ran.length >= 6');
    await tab.page.atRest();
    expect(await tab.page.evaluate('ran')).toEqual([
      'second',
      'second inline',
      'held',
      'inline',
      'second',
      'second inline',
    ]);
    expect(await tab.page.evaluate('[document.querySelectorAll("sekisho-placeholder").length, window.stays]')).toEqual([
      0,
      true,
    ]);
    await tab.page.evaluate('sekisho.show("preferences")');
    await tab.page.wait('part=preferences');
    expect(await tab.page.errors()).toEqual([]);
  });

  it.each([
    ['react', 'when its file has come, while a frame is held', ''],
    ['react', 'around the banner', '?told'],
    ['vue', 'when its file has come, while a frame is held', ''],
    ['vue', 'around the banner', '?told'],
  ])('is no mismatch to %s, which hydrates the page %s', async (name, _, query) => {
    const hasFrame = !query;
    const whole =
      name === 'react'
        ? renderReactPage({ vendors: VENDORS, hasFrame })
        : `<!doctype html><html lang="en"><head>${sekisho()}<title>Vue</title><link rel="icon" href="data:,"></head>
          <body><div id="app">${await renderVueContent({ hasFrame })}</div><script src="/app.js" defer></script></body></html>`;
    const host = `${name}${hasFrame ? '' : '-told'}`;
    server.page(`https://${host}.example.co.uk/app.js`, { body: files[name]! });
    const sendApp = server.hold(`https://${host}.example.co.uk/app.js`);
    await tab.page.open(oddPage(server, host, { whole }) + query, 'parsed');
    await tab.page.wait('part=accept');
    await tab.page.evaluate(() => {
      const nodes = [...document.querySelectorAll('main, iframe, [data-vendor]')];
      Object.assign(window, { nodes });
    });
    sendApp();
    await tab.page.waitFor('typeof hydrate === "function"');
    if (query) await tab.page.evaluate('hydrate()');
    await expectHeld(tab.page, server);
    await tab.page.click('#count');
    await tab.page.waitFor('document.getElementById("count").textContent === "1"');
    if (hasFrame) await tab.page.wait('part=load-once');
    expect(await tab.page.evaluate('said')).toEqual([]);
    expect(await tab.page.evaluate('nodes.every((node) => node.isConnected)')).toBe(true);
    await tab.page.click('part=accept');
    await tab.page.gone('part=banner');
    if (hasFrame) await expectReleased(tab.page, server);
    else await tab.page.waitFor('window.ran && ran.length === 2');
    await tab.page.click('#count');
    await tab.page.waitFor('document.getElementById("count").textContent === "2"');
    expect(await tab.page.evaluate('said')).toEqual([]);
    expect(await tab.page.errors()).toEqual([]);
  });
});
