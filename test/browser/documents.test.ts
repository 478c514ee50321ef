/** Documents of odd kinds, and tags in odd places. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { expectHeld, expectReleased, held, oddPage, prove, sekisho } from './odd.js';
import { callSource } from './pages/callSource.js';
import './pages/globals.js';
import { leaks, startSite } from './site.js';
import { useTab } from './tab.js';

let server: RigServer;
/** Writes the rest of the slow page. */
let writeBody = (): void => {};
beforeAll(async () => {
  // a server that writes the body when the test lets it
  server = await startSite([
    [
      'slow.example.co.uk',
      (req, res, next) => {
        if (req.url !== '/') return next();
        res.setHeader('content-type', 'text/html; charset=utf-8');
        res.write(
          `<!doctype html><html lang="en">${sekisho()}<head><link rel="icon" href="data:,">${' '.repeat(2048)}`,
        );
        writeBody = () => void res.end(`<title>Slow</title></head><body><main>${held()}</main></body></html>`);
      },
    ],
  ]);
});
afterAll(() => server.close());

/** Runs inside the page: adds the Sekisho tag by code. */
const injectSekisho = (): void => {
  const script = document.createElement('script');
  script.src = '/dist/sekisho.js';
  script.dataset.vendors = 'google-ads google-analytics vimeo';
  document.head.append(script);
};

const BUTTON = '<button data-sekisho="preferences" id="open">Cookie settings</button>';

describe.each(engines())('odd documents in %s', (engine) => {
  const tab = useTab(engine, () => server);

  it('resolves held addresses by <base>, and finds its own files without it', async () => {
    const tag = sekisho().replace('"/dist/', '"https://based.example.co.uk/dist/');
    const url = oddPage(server, 'based', {
      before: '<base href="https://v.example/">',
      tag,
      body: held().replace('https://v.example/held.js', 'held.js'),
    });
    await prove(tab.page, server, url);
    expect(leaks(server).filter((address) => address.includes('/dist/'))).toEqual([]);
  });

  it('works in XHTML, markup set by code included', async () => {
    const body = `${held()}<div id="box"></div>`.replace('&&', '&amp;&amp;');
    const url = oddPage(server, 'xhtml', {
      whole: `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en">${sekisho()}<body>${body}</body></html>`,
      headers: { 'content-type': 'application/xhtml+xml' },
    });
    await tab.page.open(url);
    await tab.page.wait('part=accept');
    const vendor = await tab.page.evaluate(() => {
      const box = document.getElementById('box')!;
      box.innerHTML = '<p>a<br/><img src="https://www.googleadservices.com/box.gif" alt=""/></p>';
      return box.querySelector('img')!.dataset.vendor;
    });
    expect(vendor).toBe('google-ads');
    await prove(tab.page, server, url);
  });

  it('works in quirks mode, and while the server still writes the body', async () => {
    await prove(
      tab.page,
      server,
      oddPage(server, 'quirks', { whole: `<html><head>${sekisho()}<title>x</title><body>${held()}` }),
    );
    server.clear();
    server.behave('https://v.example/held.js', { body: `(window.ran = window.ran || []).push('held')` });
    await tab.page.open('https://slow.example.co.uk/', 'begun');
    await tab.page.waitFor('!!document.querySelector("sekisho-root")');
    expect(await tab.page.evaluate(() => document.body as unknown)).toBe(null);
    writeBody();
    await tab.page.wait('part=accept');
    await tab.page.waitFor('document.readyState === "complete"');
    await expectHeld(tab.page, server);
    await tab.page.click('part=accept');
    await expectReleased(tab.page, server);
  });

  it('survives document.open() and what is written after it', async () => {
    await tab.page.open(oddPage(server, 'opened', { body: 'first' }));
    await tab.page.wait('part=accept');
    await tab.page.evaluate((html: string) => {
      document.open();
      document.write(html);
      document.close();
    }, `<!doctype html><title>Second</title><main>${BUTTON}${held()}</main>`);
    await tab.page.wait('part=accept');
    await expectHeld(tab.page, server);
    await tab.page.click('#open');
    await tab.page.wait('part=preferences');
    await tab.page.press('Escape');
    await tab.page.gone('part=preferences');
    await tab.page.click('part=accept');
    await expectReleased(tab.page, server);
  });

  it('shows its banner above a frameset, and holds its frames', async () => {
    const url = oddPage(server, 'frameset', {
      whole: `<!doctype html><html lang="en"><head>${sekisho()}<title>x</title></head>
        <frameset cols="50%,50%"><frame src="/own"><frame data-vendor="vimeo" data-src="https://player.vimeo.com/video/1">
        </frameset></html>`,
    });
    server.page('https://frameset.example.co.uk/own', { body: '<p>own', headers: { 'content-type': 'text/html' } });
    await tab.page.open(url);
    await tab.page.wait('part=accept');
    await tab.page.atRest();
    expect(leaks(server)).toEqual([]);
    await tab.page.click('part=accept');
    await server.waitFor('https://player.vimeo.com/video/1');
  });

  it.each(['display:none', 'visibility:hidden'])('leaves the page usable where a filter hides it: %s', async (rule) => {
    const name = `filtered-${rule.replace(/\W+/g, '-')}`;
    const url = oddPage(server, name, {
      head: `<style id="filter">sekisho-root,sekisho-placeholder{${rule}!important}</style>`,
      body: `${held()}${BUTTON}<button id="other" onclick="window.clicked = (window.clicked || 0) + 1">Buy</button><p style="height:3000px"></p>`,
    });
    await tab.page.open(url);
    await server.waitFor('*/sekisho.ui.js*');
    await tab.page.atRest();
    await tab.page.click('#other');
    await tab.page.click('#open');
    await server.waitFor('*/sekisho.preferences.js*');
    await tab.page.atRest();
    if (await tab.page.visible('part=preferences')) await tab.page.press('Escape');
    await tab.page.click('#other');
    await tab.page.evaluate(() => scrollTo(0, 1000));
    await tab.page.waitFor('clicked === 2 && scrollY > 900');
    const active = await tab.page.evaluate(() => {
      document.getElementById('other')!.focus();
      return document.activeElement!.id;
    });
    expect(active).toBe('other');
    expect(await tab.page.evaluate(() => window.sekisho.decision.status)).toBe('undecided');
    await expectHeld(tab.page, server);
  });

  it('gives the page back when a filter hides open preferences', async () => {
    await tab.page.open(
      oddPage(server, 'filtered-late', {
        body: `${BUTTON}<button id="other" onclick="window.clicked = true">Buy</button>`,
      }),
    );
    await tab.page.click('#open');
    await tab.page.wait('part=preferences');
    await tab.page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'sekisho-root{display:none!important}';
      document.head.append(style);
    });
    await tab.page.click('#other');
    await tab.page.waitFor('window.clicked');
    expect(await tab.page.evaluate(() => window.sekisho.decision.status)).toBe('undecided');
  });

  it.each([
    ['async', sekisho('async'), ''],
    ['defer', sekisho('defer'), ''],
    ['last', '', sekisho()],
    ['injected', `<script>${callSource(injectSekisho)}</script>`, ''],
    ['module', `<script type="module" src="/dist/sekisho.js"></script>`, ''],
  ])('holds and releases from a late place: %s', async (name, tag, end) => {
    const before =
      name === 'module'
        ? `<script type="application/json" data-sekisho="options">{"vendors":["google-ads","google-analytics","vimeo"],"base":"/dist/"}</script>`
        : '';
    await prove(tab.page, server, oddPage(server, `late-${name}`, { before, tag, body: held() + end }));
  });

  it('holds and releases what is annotated without keeping the parser waiting: sekisho.lite.js, deferred', async () => {
    await tab.page.open(
      oddPage(server, 'lite', { tag: sekisho('defer', 'sekisho.lite.js'), body: `${held()}<p id="end"></p>` }),
    );
    await tab.page.wait('part=accept');
    await tab.page.atRest();
    expect(leaks(server)).toEqual([]);
    expect(await tab.page.evaluate(() => window.ran ?? [])).toEqual([]);
    await tab.page.click('part=accept');
    await tab.page.waitFor('window.ran && ran.length > 1');
    await server.waitFor('https://player.vimeo.com/video/1');
    await tab.page.atRest();
    expect(await tab.page.evaluate(() => window.ran)).toEqual(['held', 'inline']);
  });
});
