/** Pages whose content a framework swaps or hydrates: interface, gate and placeholders go along. */
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { renderReactPage, renderVueContent } from './apps/render.mjs';
import { bundle } from './bundle.js';
import { expectHeld, expectReleased, held, oddPage, sekisho } from './odd.js';
import { leaks, startSite } from './site.js';

/** Swaps head and body as client routers do: new nodes in place of the old ones, scripts of the new page made anew. */
const ROUTER = `addEventListener('click', async (event) => {
  const link = event.target.closest('a[data-router]');
  if (!link) return;
  event.preventDefault();
  const next = new DOMParser().parseFromString(await (await fetch(link.href)).text(), 'text/html');
  const swap = () => {
    for (const element of [...document.head.children]) {
      const twin = [...next.head.children].find((other) => other.isEqualNode(element));
      if (twin) twin.remove(); else element.remove();
    }
    document.head.append(...next.head.children);
    document.body.replaceWith(next.body);
    for (const script of document.body.querySelectorAll('script:not([type])')) {
      const made = document.createElement('script');
      for (const { name, value } of script.attributes) made.setAttribute(name, value);
      made.textContent = script.textContent;
      script.replaceWith(made);
    }
    history.pushState({}, '', link.href);
  };
  if (link.dataset.router === 'transition' && document.startViewTransition) await document.startViewTransition(swap).updateCallbackDone;
  else swap();
  window.swapped = (window.swapped || 0) + 1;
});`;

/** Hydrates at once, or when told: with the banner on the page. */
const whenTold = (imports: string, hydrate: string): string => `${imports}
window.said = [];
for (const kind of ['error', 'warn']) console[kind] = (...texts) => said.push(texts.join(' '));
window.hydrate = () => { ${hydrate} };
if (location.search !== '?told') hydrate();`;

const VENDORS = 'google-ads google-analytics vimeo';
const app = (file: string): string => JSON.stringify(fileURLToPath(new URL(`apps/${file}`, import.meta.url)));
const REACT = whenTold(
  `import { createElement } from 'react'; import { hydrateRoot } from 'react-dom/client'; import { Document } from ${app('react.mjs')};`,
  `hydrateRoot(document, createElement(Document, { vendors: '${VENDORS}', hasFrame: location.search !== '?told' }), { onRecoverableError: (error) => said.push(String(error)) });`,
);
const VUE = whenTold(
  `import { createSSRApp } from 'vue'; import { Content } from ${app('vue.mjs')};`,
  `createSSRApp(Content, { hasFrame: location.search !== '?told' }).mount('#app');`,
);

let server: RigServer;
const files: Record<string, string> = {};
beforeAll(async () => {
  server = await startSite();
  files.turbo = await bundle(`import '@hotwired/turbo';`);
  files.htmx = await bundle(`import htmx from 'htmx.org'; window.htmx = htmx;`);
  files.react = await bundle(REACT);
  files.vue = await bundle(VUE);
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

describe.each(engines().filter((engine) => engine === 'chromium'))('pages of frameworks in %s', (engine) => {
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(engine, server);
    visitor = await browser.visitor();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    server.reset();
    server.behave('https://v.example/second.js', { body: `(window.ran = window.ran || []).push('second')` });
    page = await visitor.page();
  });
  afterEach(() => page.close());

  it.each([
    ['turbo', `<script src="/turbo.js"></script>`, LINKS],
    ['htmx', `<script src="/htmx.js"></script>`, `<div hx-boost="true">${LINKS}</div>`],
    ['router', '<script src="/router.js"></script>', LINKS],
  ])('stays through the page changes of %s', async (name, head, links) => {
    for (const [file, body] of Object.entries({ ...files, router: ROUTER }))
      server.page(`https://${name}.example.co.uk/${file}.js`, { body });
    furtherPage(name, '/next', second + links, head);
    furtherPage(name, '/smooth', `${held()}${second}${links}`, head);
    await page.open(oddPage(server, name, { head, body: held() + links }));
    await page.wait('part=accept');
    await page.evaluate('void (window.stays = true)');

    await page.click('#next');
    await page.wait('#atnext');
    await page.wait('part=accept');
    await page.waitFor('!!document.querySelector("#atnext sekisho-placeholder")');
    await page.waitFor('document.querySelectorAll("sekisho-root").length === 1');
    expect(leaks(server)).toEqual([]);
    expect(await page.evaluate('[window.stays, window.ran]')).toEqual([true, null]);

    await page.click('part=accept');
    await page.gone('part=banner');
    await server.waitFor('https://player.vimeo.com/video/2');
    await page.waitFor('window.ran && ran.length === 2');
    expect(await page.evaluate('ran')).toEqual(['second', 'second inline']);

    await page.click('#smooth');
    await page.wait('#atsmooth');
    await server.waitFor('https://player.vimeo.com/video/1');
    await page.waitFor('ran.length >= 6');
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 200))');
    expect(await page.evaluate('ran')).toEqual([
      'second',
      'second inline',
      'held',
      'inline',
      'second',
      'second inline',
    ]);
    expect(await page.evaluate('[document.querySelectorAll("sekisho-placeholder").length, window.stays]')).toEqual([
      0,
      true,
    ]);
    await page.evaluate('sekisho.show("preferences")');
    await page.wait('part=preferences');
    expect(await page.errors()).toEqual([]);
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
        : `<!doctype html><html lang="en"><head>${sekisho()}<title>Vue</title><link rel="icon" href="data:,"></head><body><div id="app">${await renderVueContent({ hasFrame })}</div><script src="/app.js" defer></script></body></html>`;
    const host = `${name}${hasFrame ? '' : '-told'}`;
    server.page(`https://${host}.example.co.uk/app.js`, { body: files[name]! });
    server.behave(`https://${host}.example.co.uk/app.js`, { delay: 700 });
    await page.open(oddPage(server, host, { whole }) + query);
    await page.wait('part=accept');
    await page.evaluate('void (window.nodes = [...document.querySelectorAll("main, iframe, [data-vendor]")])');
    if (query) await page.evaluate('hydrate()');
    await expectHeld(page, server);
    await page.click('#count');
    await page.waitFor('document.getElementById("count").textContent === "1"');
    if (hasFrame) await page.wait('part=load-once');
    expect(await page.evaluate('said')).toEqual([]);
    expect(await page.evaluate('nodes.every((node) => node.isConnected)')).toBe(true);
    await page.click('part=accept');
    await page.gone('part=banner');
    if (hasFrame) await expectReleased(page, server);
    else await page.waitFor('window.ran && ran.length === 2');
    await page.click('#count');
    await page.waitFor('document.getElementById("count").textContent === "2"');
    expect(await page.evaluate('said')).toEqual([]);
    expect(await page.errors()).toEqual([]);
  });
});
