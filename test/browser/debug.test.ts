/** What the debug build tells the developer, each once, while the page behaves as under the production build. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../rig/driver.js';
import { enginesFor, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { leaks, LISTEN, optionsBlock, SHOP, shopPage, startSite } from './site.js';

let server: RigServer;
let browser: Browser;
beforeAll(async () => {
  server = await startSite();
  browser = await launch('chromium', server);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const OWN = `${SHOP}/own.js`;
/** What the parser itself asks for may be out before any script can act: that is what the warnings say. */
const MAY_LEAVE = ['https://player.vimeo.com/video/5', 'https://cdn.example/first.js'];

const REGIONS = '<script src="/dist/sekisho.regions.js"></script>';
const CHOICES = '<span data-sekisho="privacy-choices"></span>';
const WAY = '<a href="#sekisho">Cookies</a>';

const LITE = 'sekisho.lite.debug.js';

const CHROMIUM = enginesFor(['chromium'], 'what the debug build says is our own code, the same everywhere');

describe.each(CHROMIUM)('the debug build in %s', () => {
  it.each([
    ['unknown-vendor', { tag: 'data-vendors="google-adds"' }, 'google-adds'],
    ['unknown-option', { tag: 'data-vendros="vimeo"' }, 'vendros'],
    ['bad-option', { tag: 'data-regime="implied"' }, 'regime'],
    [
      'undeclared-tag',
      { tag: 'data-vendors="vimeo"', body: '<img data-vendor="youtube" data-src="https://v.example/">' },
      'youtube',
    ],
    [
      'running-tag',
      { tag: 'data-vendors="vimeo" data-guard="off"', body: `<script data-vendor="vimeo" src="${OWN}"></script>` },
      OWN,
    ],
    [
      'unannotated-tag',
      { tag: 'data-vendors="vimeo"', body: '<iframe src="https://player.vimeo.com/video/5" title="x"></iframe>' },
      'title="x" data-vendor="vimeo" data-src="https://player.vimeo.com/video/5"',
    ],
    [
      'unheld-tag',
      { tag: 'data-vendors="vimeo"', file: LITE, body: '<img src="https://player.vimeo.com/video/5" alt="">' },
      '<img src="https://player.vimeo.com/video/5" alt="">',
    ],
    ['no-guard', { tag: 'data-guard="all"', file: LITE }, ''],
    [
      'unguarded',
      {
        before: `${LISTEN}<script>Object.defineProperty(window, 'fetch', { value: fetch, configurable: false })</script>`,
      },
      'fetch',
    ],
    [
      'template-request',
      { tag: 'data-vendors="vimeo"', body: `<template data-vendor="vimeo"><img src="${OWN}"></template>` },
      OWN,
    ],
    [
      'foreign-nonce',
      {
        tag: 'data-vendors="vimeo" nonce="a"',
        body: '<script type="text/plain" data-vendor="vimeo" data-src="https://v.example/x.js"></script>',
      },
      'https://v.example/x.js',
    ],
    ['no-stub', { tag: 'data-vendors="x"', body: "<script>twq('event', 'lead')</script>" }, 'twq (x)'],
    ['late-options', { head: optionsBlock({}) }, ''],
    ['late-tag', { tag: 'async' }, 'async'],
    ['late-tag', { tag: 'defer' }, 'defer'],
    ['late-tag', { tag: 'type="module" data-base="/dist/"' }, 'module'],
    [
      'late-tag',
      {
        tag: 'type="text/plain" id="inert"',
        head: `<script>{ const own = document.createElement('script'); own.async = false; own.src = inert.src; document.documentElement.append(own); }</script>`,
      },
      'by another script',
    ],
    [
      'late-tag',
      { before: `${LISTEN}<script src="https://cdn.example/first.js"></script>` },
      'https://cdn.example/first.js',
    ],
    ['no-way-back', { tag: 'data-vendors="vimeo"' }, ''],
    // outside of America its place stays empty
    ['no-way-back', { before: LISTEN + REGIONS, tag: 'data-region="DE"', body: CHOICES }, ''],
    ['no-choices-link', { before: LISTEN + REGIONS, tag: 'data-region="US-CA"', body: WAY }, 'US-CA'],
    ['no-transmission-table', { before: LISTEN + REGIONS, tag: 'data-region="JP"', body: WAY }, ''],
    ['no-regions', { tag: 'data-region="DE" data-regime="notice"' }, ''],
    ['duplicate-instance', { head: '<script src="/dist/sekisho.debug.js"></script>' }, ''],
    [
      'cookie-domain',
      { tag: 'data-cookie-domain="elsewhere.example"', body: '<script>sekisho.deny()</script>' },
      'elsewhere.example',
    ],
  ])('says %s, once, with a way to mend it (R72)', async (code, page, subject) => {
    server.reset();
    const visitor = await browser.visitor();
    const tab = await visitor.page();
    await tab.open(shopPage(server, '/', { before: LISTEN, file: 'sekisho.debug.js', ...page }));
    await tab.waitFor(`said.some((text) => text.includes('${code}:'))`);
    await tab.atRest();
    const said = (await tab.evaluate<string[]>('said')).filter((text) => text.includes(`${code}:`));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(subject);
    expect(said[0]).toContain(`docs/warnings.md#${code}`);
    expect(leaks(server).filter((url) => !MAY_LEAVE.includes(url))).toEqual([]);
    await visitor.close();
  });
});
