/** Pages that break what scripts rely on. Whatever they do, nothing is released that nobody has permitted. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { held, oddPage, expectHeld, prove, sekisho } from './odd.js';
import { onlyIn, startSite } from './site.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const dist = (file: string): string => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
const sha256 = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const policy = (text: string): Record<string, string> => ({ 'content-security-policy': text });

describe.each(engines())('on hostile pages in %s', (engine) => {
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
  const inChromium = onlyIn(engine === 'chromium');

  const NONCE = 'nonce="abc"';
  it.each([
    ['nonce', "default-src 'none'; script-src 'nonce-abc'"],
    [
      'dynamic',
      "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types sekisho",
    ],
  ])('needs no exception from a policy: %s', async (name, sources) => {
    const rest = "; style-src 'self'; img-src https: data:; frame-src https:; connect-src 'none'; base-uri 'none'";
    const url = oddPage(server, name, { tag: sekisho(NONCE), body: held(NONCE), headers: policy(sources + rest) });
    await prove(page, server, url);
    expect((await page.errors()).filter((error) => error.startsWith('csp'))).toEqual([]);
  });

  it('is known by its hash', async () => {
    const files = ['sekisho.js', 'sekisho.ui.js', 'sekisho.embeds.js', 'sekisho.receipts.js'].map(
      (file) => `'${sha256(dist(file))}'`,
    );
    const tag = sekisho(`integrity=${files[0]} crossorigin`);
    const sources = `default-src 'none'; script-src ${files.join(' ')} https://v.example/ 'sha256-${createHash('sha256').update("(window.ran = window.ran || []).push('inline')").digest('base64')}'`;
    const url = oddPage(server, 'hash', {
      tag,
      body: held(),
      headers: policy(`${sources}; img-src https: data:; frame-src https:`),
    });
    await prove(page, server, url);
    expect((await page.errors()).filter((error) => error.startsWith('csp'))).toEqual([]);
  });

  inChromium.each([
    ['passes', '(text) => text'],
    ['throws', '() => { throw new TypeError("no") }'],
    ['rewrites', '(text) => String(text).replace("box.gif", "other.gif")'],
  ])('lives with a default Trusted Types policy that %s', async (name, rule) => {
    const url = oddPage(server, `tt-${name}`, {
      before: `<script>trustedTypes.createPolicy('default', { createHTML: ${rule}, createScript: ${rule}, createScriptURL: ${rule} })</script>`,
      body: `${held()}<div id="box"></div>`,
      headers: policy("require-trusted-types-for 'script'; trusted-types sekisho default"),
    });
    await page.open(url);
    await page.wait('part=accept');
    await page.evaluate(
      `(() => { try { box.innerHTML = '<img src="https://www.googleadservices.com/box.gif">' } catch {} })()`,
    );
    await prove(page, server, url);
  });

  inChromium("keeps everything held under trusted-types 'none', and the page usable", async () => {
    const url = oddPage(server, 'tt-none', {
      body: held(),
      headers: policy("require-trusted-types-for 'script'; trusted-types 'none'"),
    });
    await page.open(url);
    await page.wait('part=accept');
    await expectHeld(page, server);
    await page.click('part=accept');
    await page.gone('part=banner');
    await server.waitFor('https://player.vimeo.com/video/1');
    expect(server.requests('https://v.example/*')).toEqual([]);
    await page.waitFor('window.ran');
    expect(await page.evaluate('ran'), 'what the parser itself has read is trusted').toEqual(['inline']);
  });

  /** Whatever the debug build reads by name, wherever it reads it from: a page may have elements of all these names. */
  const names = [...new Set(dist('sekisho.debug.js').match(/(?<=[.'"])[A-Za-z]\w+(?=\W)/g))].filter(
    (name) => name !== 'ran',
  );
  const clobber = `<div hidden>${names
    .map(
      (name) =>
        `<a id="${name}"></a><form name="${name}" id="${name}"><input name="toString"></form><img name="${name}" id="${name}" alt="">`,
    )
    .join('')}</div>`;
  const form = `<form id="field">${names.map((name) => `<input name="${name}" type="hidden">`).join('')}`;

  it(`is not fooled by elements that bear its names: ${names.length} of them, before it and later`, async () => {
    const url = oddPage(server, 'clobbered', {
      whole: `<!doctype html><html lang="en"><body>${clobber}<object id="scheduler"></object><iframe name="trustedTypes" hidden></iframe>
        ${sekisho()}${form}${held()}</form><img src="https://www.googleadservices.com/parsed.gif" alt=""><form>${held().replaceAll('held.js', 'second.js')}</form>
        <button data-sekisho="preferences" id="open" form="field" type="button">Cookie settings</button></body></html>`,
    });
    server.behave('https://v.example/second.js', { body: '' });
    await page.open(url);
    await page.wait('part=accept');
    // the browser itself has requested what stands in the page's own HTML
    server.clear();
    await expectHeld(page, server);
    await page.evaluate(
      `void Document.prototype.querySelector.call(document, 'form:last-of-type').insertAdjacentHTML('beforeend', ${JSON.stringify(form + clobber)})`,
    );
    await expectHeld(page, server);
    await page.evaluate('sekisho.show("preferences")');
    await page.wait('part=preferences');
    await page.click('part=save');
    await page.gone('part=preferences');
    await page.click('#open');
    await page.wait('part=preferences');
    await page.evaluate('sekisho.grant()');
    await server.waitFor('https://v.example/second.js');
    await page.waitFor('window.ran.length >= 3');
    expect(await page.evaluate('ran.sort()')).toEqual(['held', 'inline', 'inline']);
    expect((await page.errors()).filter((error) => error.startsWith('error'))).toEqual([]);
  });

  const POLLUTION = `for (const name of ['vendors', 'regime', 'granted', 'denied', 'choices', 'hosts', 'purpose', 'nonce', 'base', 'guard', 'banner', 'at', 'isWhole', 'once', 'google-ads', 'data-purpose', 'push'])
      Object.prototype[name] = { vendors: [], regime: 'none', guard: 'off', banner: 'manual', at: 1, once: true, isWhole: true }[name] ?? 'granted';
    Object.prototype.attributes = false; Object.prototype.characterData = true;
    Array.prototype.x = () => 'granted'; Array.prototype.granted = 'granted';`;
  const PATCHES = `const each = (owner, names, make) => { for (const name of names) { const native = owner[name]; owner[name] = make(native, name); } };
    const around = (native) => function () { return native.apply(this, arguments); };
    each(String.prototype, ['split', 'replace', 'includes', 'endsWith', 'startsWith', 'toLowerCase', 'trim'], around);
    each(Array.prototype, ['map', 'filter', 'flatMap', 'some', 'every', 'includes', 'push', 'shift', 'concat'], around);
    each(Array.prototype, [Symbol.iterator], around);
    each(Promise.prototype, ['then', 'catch'], around);
    each(Element.prototype, ['matches', 'closest', 'querySelectorAll', 'setAttribute', 'getAttribute', 'hasAttribute', 'removeAttribute', 'append', 'after', 'replaceWith'], around);
    each(Node.prototype, ['appendChild', 'insertBefore', 'cloneNode'], around);
    each(EventTarget.prototype, ['addEventListener', 'dispatchEvent'], around);
    each(Document.prototype, ['createElement', 'querySelector', 'importNode'], around);`;

  inChromium.each([
    ['polluted', POLLUTION],
    ['patched', PATCHES],
  ])('stands on pages whose prototypes are %s, before it and later', async (name, code) => {
    await prove(
      page,
      server,
      oddPage(server, `${name}-before`, { before: `<script>{${code}}</script>`, body: held() }),
    );
    server.clear();
    await page.open(oddPage(server, `${name}-after`, { head: `<script>{${code}}</script>`, body: held() }));
    await page.wait('part=accept');
    await expectHeld(page, server);
    await page.click('part=accept');
    await page.gone('part=banner');
    await server.waitFor('https://player.vimeo.com/video/1');
    await server.waitFor('https://v.example/held.js');
  });

  /** Natives in a strange form that still do what they should. */
  const STRANGE = `
    Object.defineProperty(window, 'fetch', { value: window.fetch, writable: false, configurable: false });
    Object.defineProperty(document, 'cookie', { get: () => '', set() {}, configurable: false });
    for (const owner of [Array.prototype, String.prototype]) owner.includes = function (wanted) { return this.indexOf(wanted) !== -1 };
    Array.prototype.flatMap = function (work) { return [].concat(...this.map((item, index) => work(item, index))) };
    Array.from = (list) => [].slice.call(list);
    const { createElement } = document;
    document.createElement = (name) => createElement.call(document, String(name));
    document.addEventListener = () => {};
    document.querySelector = () => null;
    const Native = MutationObserver;
    window.MutationObserver = function (tell) { return new Native((records) => tell(records)) };
    const { parse, stringify } = JSON;
    JSON.parse = (text) => parse(text);
    JSON.stringify = (value) => stringify(value);
    window.scheduler = { yield: 1 };
    window.CSS = { supports: () => false, escape: String };`;

  inChromium.each([
    ['strange', STRANGE],
    [
      'frozen',
      'for (const owner of [Object, Array, String, Function, Promise, Node, Element, Document, EventTarget, HTMLElement, Event]) Object.freeze(owner.prototype)',
    ],
  ])('stands on a page whose natives are %s', async (name, code) => {
    await prove(page, server, oddPage(server, name, { before: `<script>{${code}}</script>`, body: held() }));
  });

  inChromium.each([
    ['no-observer', 'delete window.MutationObserver'],
    ['broken-observer', 'window.MutationObserver = function () { throw new Error("no") }'],
    ['no-url', 'window.URL = function () { throw new TypeError("no") }'],
    ['no-strings', 'String.prototype.endsWith = String.prototype.startsWith = () => { throw new TypeError("no") }'],
    ['no-then', 'Promise.prototype.then = function () { return this }'],
    ['no-proxy', 'delete window.Proxy', 'head'],
    ['no-iterator', 'Array.prototype[Symbol.iterator] = function () { throw new TypeError("no") }', 'head'],
    ['no-reflect', 'window.Reflect = {}', 'head'],
    ['no-weakmap', 'window.WeakMap = window.WeakSet = window.WeakRef = undefined', 'head'],
  ] as const)('stays closed where the page has broken the browser: %s', async (name, code, only?: string) => {
    const failures: string[] = [];
    for (const place of ['before', 'head']) {
      if (only && place !== only) continue;
      server.clear();
      await page.open(oddPage(server, `${name}-${place}`, { [place]: `<script>{${code}}</script>`, body: held() }));
      await page.evaluate(
        `(() => { try { const image = new Image(); image.src = 'https://www.googleadservices.com/broken.gif' } catch {} })()`,
      );
      await page.evaluate(
        `(() => { try { fetch('https://www.googleadservices.com/broken').catch(() => {}) } catch {} })()`,
      );
      await page.evaluate('new Promise((resolve) => setTimeout(resolve, 100))').catch(() => {});
      const left = server.requests(({ host }) => !host.endsWith('example.co.uk')).map(({ url }) => url);
      if (left.length) failures.push(`${place}: ${left.join(' ')}`);
    }
    expect(failures).toEqual([]);
  });
});
