/** Pages that break what scripts rely on. Whatever they do, nothing is released that nobody has permitted. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, enginesFor } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { held, oddPage, expectHeld, prove, sekisho } from './odd.js';
import { callSource } from './pages/callSource.js';
import './pages/globals.js';
import { BREAKS, freeze, makeStrange, patch, pollute } from './pages/hostility.js';
import { leaks, startSite } from './site.js';
import { useTab } from './tab.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const dist = (file: string): string => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
const sha256 = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const policy = (text: string): Record<string, string> => ({ 'content-security-policy': text });

describe.each(engines())('on hostile pages in %s', (engine) => {
  const tab = useTab(engine, () => server);

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
    await prove(tab.page, server, url);
    expect((await tab.page.errors()).filter((error) => error.startsWith('csp'))).toEqual([]);
  });

  it('is known by its hash', async () => {
    const files = [
      'sekisho.js',
      'sekisho.ui.js',
      'sekisho.integrity.js',
      'sekisho.preact.js',
      'sekisho.embeds.js',
      'sekisho.receipts.js',
    ].map((file) => `'${sha256(dist(file))}'`);
    const tag = sekisho(`integrity=${files[0]} crossorigin`);
    const sources = `default-src 'none'; script-src ${files.join(' ')} https://v.example/ 'sha256-${createHash('sha256').update("(window.ran = window.ran || []).push('inline')").digest('base64')}'`;
    const url = oddPage(server, 'hash', {
      tag,
      body: held(),
      headers: policy(`${sources}; img-src https: data:; frame-src https:`),
    });
    await prove(tab.page, server, url);
    expect((await tab.page.errors()).filter((error) => error.startsWith('csp'))).toEqual([]);
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
    await tab.page.open(url);
    await tab.page.wait('part=accept');
    // the browser itself has requested what stands in the page's own HTML
    server.clear();
    await expectHeld(tab.page, server);
    await tab.page.evaluate((html: string) => {
      const last = Document.prototype.querySelector.call(document, 'form:last-of-type')!;
      last.insertAdjacentHTML('beforeend', html);
    }, form + clobber);
    await expectHeld(tab.page, server);
    await tab.page.evaluate(() => void window.sekisho.show('preferences'));
    await tab.page.wait('part=preferences');
    await tab.page.click('part=save');
    await tab.page.gone('part=preferences');
    await tab.page.click('#open');
    await tab.page.wait('part=preferences');
    await tab.page.evaluate(() => window.sekisho.grant());
    await server.waitFor('https://v.example/second.js');
    await tab.page.waitFor('window.ran.length >= 3');
    await tab.page.atRest();
    expect(await tab.page.evaluate(() => window.ran!.sort())).toEqual(['held', 'inline', 'inline']);
    expect((await tab.page.errors()).filter((error) => error.startsWith('error'))).toEqual([]);
  });
});

const CHROMIUM = enginesFor(['chromium'], 'what is broken here is JavaScript and policies, which the engines share');

describe.each(CHROMIUM)('on pages that break the browser, in %s', (engine) => {
  const tab = useTab(engine, () => server);

  it.each([
    ['passes', '(text) => text'],
    ['throws', '() => { throw new TypeError("no") }'],
    ['rewrites', '(text) => String(text).replace("box.gif", "other.gif")'],
  ])('lives with a default Trusted Types policy that %s', async (name, rule) => {
    const url = oddPage(server, `tt-${name}`, {
      before: `<script>trustedTypes.createPolicy('default', { createHTML: ${rule}, createScript: ${rule}, createScriptURL: ${rule} })</script>`,
      body: `${held()}<div id="box"></div>`,
      headers: policy("require-trusted-types-for 'script'; trusted-types sekisho default"),
    });
    await tab.page.open(url);
    await tab.page.wait('part=accept');
    await tab.page.evaluate(() => {
      try {
        document.getElementById('box')!.innerHTML = '<img src="https://www.googleadservices.com/box.gif">';
      } catch {
        // the policy throws
      }
    });
    await prove(tab.page, server, url);
  });

  it("keeps everything held under trusted-types 'none', and the page usable", async () => {
    const url = oddPage(server, 'tt-none', {
      body: held(),
      headers: policy("require-trusted-types-for 'script'; trusted-types 'none'"),
    });
    await tab.page.open(url);
    await tab.page.wait('part=accept');
    await expectHeld(tab.page, server);
    await tab.page.click('part=accept');
    await tab.page.gone('part=banner');
    await server.waitFor('https://player.vimeo.com/video/1');
    await tab.page.waitFor('window.ran');
    await tab.page.atRest();
    expect(server.requests('https://v.example/*')).toEqual([]);
    expect(await tab.page.evaluate(() => window.ran), 'what the parser itself has read is trusted').toEqual(['inline']);
  });

  it.each([
    ['polluted', pollute],
    ['patched', patch],
  ])('stands on pages whose prototypes are %s, before it and later', async (name, change) => {
    const script = `<script>${callSource(change)}</script>`;
    await prove(tab.page, server, oddPage(server, `${name}-before`, { before: script, body: held() }));
    server.clear();
    await tab.page.open(oddPage(server, `${name}-after`, { head: script, body: held() }));
    await tab.page.wait('part=accept');
    await expectHeld(tab.page, server);
    await tab.page.click('part=accept');
    await tab.page.gone('part=banner');
    await server.waitFor('https://player.vimeo.com/video/1');
    await server.waitFor('https://v.example/held.js');
  });

  it.each([
    ['strange', makeStrange],
    ['frozen', freeze],
  ])('stands on a page whose natives are %s', async (name, change) => {
    const before = `<script>${callSource(change)}</script>`;
    await prove(tab.page, server, oddPage(server, name, { before, body: held() }));
  });

  /** What Sekisho cannot start without, so that it can only be taken away afterwards. */
  const later = /^no-(proxy|iterator|reflect|weakmap)$/;

  it.each(
    Object.entries(BREAKS).flatMap(([name, change]) =>
      (['before', 'head'] as const)
        .filter((place) => place === 'head' || !later.test(name))
        .map((place) => [name, place === 'before' ? 'before' : 'after', place, change] as const),
    ),
  )('stays closed where the page has broken the browser: %s, %s it', async (name, _, place, change) => {
    const script = `<script>${callSource(change)}</script>`;
    await tab.page.open(oddPage(server, `${name}-${place}`, { [place]: script, body: held() }));
    await tab.page.evaluate(() => {
      try {
        new Image().src = 'https://www.googleadservices.com/broken.gif';
      } catch {
        // broken
      }
      try {
        fetch('https://www.googleadservices.com/broken').catch(() => {});
      } catch {
        // broken
      }
    });
    await tab.page.atRest();
    expect(leaks(server)).toEqual([]);
  });
});
