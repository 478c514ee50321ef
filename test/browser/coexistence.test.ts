/** Others who stand in front of the browser's functions, before us and after us: both keep working, and we can leave. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { bundle } from './bundle.js';
import { expectHeld, expectReleased, held, oddPage, sekisho, SIX } from './odd.js';
import { leaks, startSite } from './site.js';

/** A tool that patches what it can reach, without care. */
const NAIVE = `window.naive = { created: 0, appended: 0, set: 0, fetched: [], beacons: [], opened: [], cookies: [] };
(() => {
  const { createElement, write } = document;
  document.createElement = function () { naive.created += 1; return createElement.apply(document, arguments); };
  document.write = function () { write.apply(document, arguments); };
  const { appendChild, insertBefore } = Node.prototype;
  Node.prototype.appendChild = function (child) { naive.appended += 1; return appendChild.call(this, child); };
  HTMLBodyElement.prototype.insertBefore = function (child, before) { return insertBefore.call(this, child, before); };
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function (name, value) { naive.set += 1; return setAttribute.call(this, name, value); };
  const source = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src');
  Object.defineProperty(HTMLScriptElement.prototype, 'src', { configurable: true, get() { return source.get.call(this); }, set(value) { source.set.call(this, value); } });
  const native = window.fetch;
  window.fetch = function (input, init) { naive.fetched.push(String(input.url || input)); return native.call(window, input, init); };
  const beacon = navigator.sendBeacon.bind(navigator);
  navigator.sendBeacon = (url, data) => { naive.beacons.push(String(url)); return beacon(url, data); };
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, url) { naive.opened.push(String(url)); return open.apply(this, arguments); };
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', { configurable: true, get: () => cookie.get.call(document), set(value) { naive.cookies.push(value); cookie.set.call(document, value); } });
})();`;

/** An extension's script in the page's own world: classes in place of the browser's, and traps that nobody can undo. */
const EXTENSION = `(() => {
  window.seen = [];
  const Native = window.XMLHttpRequest;
  window.XMLHttpRequest = class extends Native { open(method, url, ...rest) { seen.push(String(url)); return super.open(method, url, ...rest); } };
  window.WebSocket = new Proxy(window.WebSocket, {});
  window.fetch = new Proxy(window.fetch, { apply(target, self, args) { seen.push(String(args[0])); return Reflect.apply(target, self, args); } });
  Object.defineProperty(window, 'Image', { writable: true, configurable: false, value: new Proxy(window.Image, {}) });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) { return attachShadow.call(this, { ...init, mode: 'open' }); };
})();`;

const SENTRY = `import * as Sentry from '@sentry/browser';
window.Sentry = Sentry;
Sentry.init({ dsn: 'https://key@sentry.example.co.uk/1', integrations: [Sentry.browserTracingIntegration()], tracesSampleRate: 1, sendClientReports: false });`;

/** A tag written while the page is parsed. */
const WRITTEN = `<script>document.write('<script src="https://www.googleadservices.com/written.js"></' + 'script>')</script>`;

let server: RigServer;
const others: Record<string, string> = { naive: NAIVE, extension: EXTENSION };
beforeAll(async () => {
  server = await startSite();
  others.sentry = await bundle(SENTRY);
  others.zone = await bundle(`import 'zone.js';`);
});
afterAll(() => server.close());

/** What the other one has to have done, told by an expression. */
const WORKS: Readonly<Record<string, string>> = {
  naive: `naive.fetched.filter((url) => url === '/own-fetch').length === 1 && naive.opened.filter((url) => url === '/own-xhr').length === 1
    && naive.beacons.filter((url) => url === '/own-beacon').length === 1 && naive.created > 0 && naive.appended > 0 && naive.set > 0
    && (naive.cookies.length > 0 || document.cookie.includes('sekisho='))`,
  extension: `seen.filter((url) => url === '/own-fetch').length === 1 && seen.filter((url) => url === '/own-xhr').length === 1`,
  sentry: `Sentry.getIsolationScope().getScopeData().breadcrumbs.filter(({ category, data }) => category === 'fetch' && data.url === '/own-fetch').length === 1
    && Sentry.getIsolationScope().getScopeData().breadcrumbs.filter(({ category, data }) => category === 'xhr' && data.url === '/own-xhr').length === 1`,
  zone: `window.zoned === 'mine mine mine'`,
};

/** What the page itself does, each to be seen once. */
const OWN = `fetch('/own-fetch');
  { const request = new XMLHttpRequest(); request.open('GET', '/own-xhr'); request.send(); }
  navigator.sendBeacon('/own-beacon', 'x');
  { const own = document.createElement('script'); own.src = '/own.js'; document.body.appendChild(own); }
  if (window.Zone) {
    const names = [];
    Zone.current.fork({ name: 'mine' }).run(() => {
      setTimeout(() => names.push(Zone.current.name));
      Promise.resolve().then(() => names.push(Zone.current.name));
      const image = new Image();
      image.addEventListener('error', () => { names.push(Zone.current.name); window.zoned = names.join(' '); });
      setTimeout(() => { image.src = '/own-broken.gif'; }, 20);
    });
  }`;

describe.each(engines())('beside others in %s', (engine) => {
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
    page = await visitor.page();
  });
  afterEach(() => page.close());

  it('lets none of six trackers out that page code starts', async () => {
    await page.open(oddPage(server, 'six', { body: held() }));
    await page.evaluate(`void (() => {${SIX}})()`);
    await page.wait('part=accept');
    await expectHeld(page, server);
    console.log(`${engine}: ${leaks(server).length} of 6 trackers left before permission`);
  });

  // how scripts wrap scripts is the same in every engine: elsewhere all of them at once
  const parties = engine === 'chromium' ? ['naive', 'extension', 'sentry', 'zone'] : ['zone sentry extension naive'];
  it.each(
    parties.flatMap(
      (party) =>
        [
          [party, 'before us'],
          [party, 'after us'],
        ] as const,
    ),
  )('goes along with %s %s', async (party, place) => {
    const name = `${party}-${place}`.replaceAll(' ', '-');
    const names = party.split(' ');
    server.page(`https://${name}.example.co.uk/own.js`, { body: 'window.own = (window.own || 0) + 1' });
    server.page(`https://${name}.example.co.uk/own-broken.gif`, { body: '', status: 404 });
    const scripts = names.map((other) => {
      server.page(`https://${name}.example.co.uk/${other}.js`, { body: others[other]! });
      return `<script src="/${other}.js"></script>`;
    });
    const others_ = scripts.join('');
    await page.open(
      oddPage(server, name, {
        tag: place === 'before us' ? others_ + sekisho() : sekisho() + others_,
        head: WRITTEN,
        body: held(),
      }),
    );
    await page.wait('part=accept');
    await page.evaluate(`void (() => {${SIX}})()`);
    await page.evaluate(`void (() => {${OWN}})()`);
    await server.waitFor('*/own-beacon');
    await page.waitFor('window.own === 1');
    await expectHeld(page, server, name);

    await page.click('part=accept');
    await page.gone('part=banner');
    await expectReleased(page, server);
    for (const other of names)
      await page.waitFor(WORKS[other]!).catch(() => expect.soft(other, `${other} works`).toBe(''));
    for (const path of ['own-fetch', 'own-xhr', 'own-beacon', 'own.js'])
      expect(server.requests(`*/${path}`), path).toHaveLength(1);

    await page.evaluate('sekisho.withdraw(), sekisho.destroy()');
    const seen = server.mark();
    await page.evaluate(`void (() => {${SIX.replaceAll('six', 'seven')}})()`);
    await Promise.all(
      [
        'https://www.googletagmanager.com/*',
        'https://www.googleadservices.com/pagead/seven.gif',
        'https://player.vimeo.com/video/6?seven',
        'https://www.google-analytics.com/analytics.js?seven',
        'https://www.google-analytics.com/g/collect?seven',
        'https://www.googleadservices.com/ccm/seven',
      ].map((url) => seen.waitFor(url)),
    );
    expect((await page.errors()).filter((error) => !error.includes('own-broken'))).toEqual([]);
  });
});
