/** Documents of odd kinds, and tags in odd places. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { expectHeld, expectReleased, held, oddPage, prove, sekisho } from './odd.js';
import { leaks, onlyIn, startSite } from './site.js';

let server: RigServer;
beforeAll(async () => {
  // a server that writes the body more than a second after the head
  server = await startSite([
    [
      'slow.example.co.uk',
      (req, res, next) => {
        if (req.url !== '/') return next();
        res.setHeader('content-type', 'text/html; charset=utf-8');
        res.write(
          `<!doctype html><html lang="en">${sekisho()}<head><link rel="icon" href="data:,">${' '.repeat(2048)}`,
        );
        setTimeout(() => res.end(`<title>Slow</title></head><body><main>${held()}</main></body></html>`), 1300);
      },
    ],
  ]);
});
afterAll(() => server.close());

const BUTTON = '<button data-sekisho="preferences" id="open">Cookie settings</button>';

describe.each(engines())('odd documents in %s', (engine) => {
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

  it('resolves held addresses by <base>, and finds its own files without it', async () => {
    const tag = sekisho().replace('"/dist/', '"https://based.example.co.uk/dist/');
    const url = oddPage(server, 'based', {
      before: '<base href="https://v.example/">',
      tag,
      body: held().replace('https://v.example/held.js', 'held.js'),
    });
    await prove(page, server, url);
    expect(leaks(server).filter((address) => address.includes('/dist/'))).toEqual([]);
  });

  it('works in XHTML, markup set by code included', async () => {
    const body = `${held()}<div id="box"></div>`.replace('&&', '&amp;&amp;');
    const url = oddPage(server, 'xhtml', {
      whole: `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en">${sekisho()}<body>${body}</body></html>`,
      headers: { 'content-type': 'application/xhtml+xml' },
    });
    await page.open(url);
    await page.wait('part=accept');
    await page.evaluate(
      `void (document.getElementById('box').innerHTML = '<p>a<br/><img src="https://www.googleadservices.com/box.gif" alt=""/></p>')`,
    );
    expect(await page.evaluate('document.getElementById("box").querySelector("img").dataset.vendor')).toBe(
      'google-ads',
    );
    await prove(page, server, url);
  });

  it('works in quirks mode, and while the server still writes the body', async () => {
    await prove(
      page,
      server,
      oddPage(server, 'quirks', { whole: `<html><head>${sekisho()}<title>x</title><body>${held()}` }),
    );
    server.clear();
    server.behave('https://v.example/held.js', { body: `(window.ran = window.ran || []).push('held')` });
    await page.open('https://slow.example.co.uk/', 'begun');
    await page.waitFor('!!document.querySelector("sekisho-root")', 1200);
    expect(await page.evaluate('document.body === null')).toBe(true);
    await page.wait('part=accept');
    await page.waitFor('document.readyState === "complete"');
    await expectHeld(page, server);
    await page.click('part=accept');
    await expectReleased(page, server);
  });

  it('survives document.open() and what is written after it', async () => {
    await page.open(oddPage(server, 'opened', { body: 'first' }));
    await page.wait('part=accept');
    await page.evaluate(
      `(() => { document.open(); document.write(${JSON.stringify(`<!doctype html><title>Second</title><main>${BUTTON}${held()}</main>`)}); document.close(); })()`,
    );
    await page.wait('part=accept');
    await expectHeld(page, server);
    await page.click('#open');
    await page.wait('part=preferences');
    await page.press('Escape');
    await page.gone('part=preferences');
    await page.click('part=accept');
    await expectReleased(page, server);
  });

  inChromium('shows its banner above a frameset, and holds its frames', async () => {
    const url = oddPage(server, 'frameset', {
      whole: `<!doctype html><html lang="en"><head>${sekisho()}<title>x</title></head><frameset cols="50%,50%"><frame src="/own"><frame data-vendor="vimeo" data-src="https://player.vimeo.com/video/1"></frameset></html>`,
    });
    server.page('https://frameset.example.co.uk/own', { body: '<p>own', headers: { 'content-type': 'text/html' } });
    await page.open(url);
    await page.wait('part=accept');
    expect(leaks(server)).toEqual([]);
    await page.click('part=accept');
    await server.waitFor('https://player.vimeo.com/video/1');
  });

  inChromium.each(['display:none', 'visibility:hidden'])(
    'leaves the page usable where a filter hides it: %s',
    async (rule) => {
      const name = `filtered-${rule.replace(/\W+/g, '-')}`;
      const url = oddPage(server, name, {
        head: `<style id="filter">sekisho-root,sekisho-placeholder{${rule}!important}</style>`,
        body: `${held()}${BUTTON}<button id="other" onclick="window.clicked = (window.clicked || 0) + 1">Buy</button><p style="height:3000px"></p>`,
      });
      await page.open(url);
      const shown = server.waitFor('*/sekisho.ui.js*');
      await shown;
      await page.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');
      await page.click('#other');
      await page.click('#open');
      await server.waitFor('*/sekisho.preferences.js*');
      await page.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');
      if (await page.visible('part=preferences')) await page.press('Escape');
      await page.click('#other');
      await page.evaluate('scrollTo(0, 1000)');
      await page.waitFor('clicked === 2 && scrollY > 900');
      await page.evaluate('document.getElementById("other").focus()');
      expect(await page.evaluate('document.activeElement.id')).toBe('other');
      expect(await page.evaluate('sekisho.decision.status')).toBe('undecided');
      await expectHeld(page, server);
    },
  );

  inChromium('gives the page back when a filter hides open preferences', async () => {
    await page.open(
      oddPage(server, 'filtered-late', {
        body: `${BUTTON}<button id="other" onclick="window.clicked = true">Buy</button>`,
      }),
    );
    await page.click('#open');
    await page.wait('part=preferences');
    await page.evaluate(
      `void (document.head.appendChild(document.createElement('style')).textContent = 'sekisho-root{display:none!important}')`,
    );
    await page.click('#other');
    await page.waitFor('window.clicked');
    expect(await page.evaluate('sekisho.decision.status')).toBe('undecided');
  });

  inChromium.each([
    ['async', sekisho('async'), ''],
    ['defer', sekisho('defer'), ''],
    ['last', '', sekisho()],
    [
      'injected',
      `<script>document.head.append(Object.assign(document.createElement('script'), { src: '/dist/sekisho.js' }))</script>`
        .replace('{ src', `{ src`)
        .replace('document.head.append(', 'const own = ')
        .replace(' }))', ' }); own.dataset.vendors = "google-ads google-analytics vimeo"; document.head.append(own)'),
      '',
    ],
    ['module', `<script type="module" src="/dist/sekisho.js"></script>`, ''],
  ])('holds and releases from a late place: %s', async (name, tag, end) => {
    const before =
      name === 'module'
        ? `<script type="application/json" data-sekisho="options">{"vendors":["google-ads","google-analytics","vimeo"],"base":"/dist/"}</script>`
        : '';
    await prove(page, server, oddPage(server, `late-${name}`, { before, tag, body: held() + end }));
  });
});
