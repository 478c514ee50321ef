/** Signals on the built bytes: in front of the tag, behind a vendor's facts, and nowhere without either. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { enginesFor, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { leaks, optionsBlock, shopPage, SHOP, startSite, stateOf, type ShopPage } from './site.js';

const clarity = readFileSync(createRequire(import.meta.url).resolve('clarity-js/build/clarity.min.js'), 'utf8');

const GOOGLE = 'data-vendors="google-analytics google-ads"';
/** Google's snippet as a page has it, with a tag that nobody annotated. */
const SNIPPET = `<script>
  dataLayer = window.dataLayer || [];
  function gtag() { dataLayer.push(arguments) }
  gtag('js', new Date()); gtag('config', 'G-1');
  document.head.append(Object.assign(document.createElement('script'), { src: 'https://www.googletagmanager.com/gtag/js?id=G-1' }));
</script>`;
const HITS = 'https://www.google-analytics.com/g/collect*';

/** Meta's base code, annotated: a queue, which its library takes. */
const META = `<script type="text/plain" data-vendor="meta-pixel">
  fbq = window.fbq || function () { fbq.callMethod ? fbq.callMethod.apply(fbq, arguments) : fbq.queue.push(arguments) };
  fbq.queue = fbq.queue || [];
  document.head.append(Object.assign(document.createElement('script'), { src: 'https://connect.facebook.net/en_US/fbevents.js' }));
  fbq('init', '1'); fbq('track', 'PageView');
</script>`;
const FBEVENTS = `received = []; fbq.callMethod = (...parts) => received.push(parts.join(' ')); fbq.queue.splice(0).forEach((parts) => fbq.callMethod(...parts))`;

/** Clarity's snippet, annotated, and the script that starts its library. */
const CLARITY = `<script type="text/plain" data-vendor="microsoft-clarity">
  clarity = window.clarity || function () { (clarity.q = clarity.q || []).push(arguments) };
  document.head.append(Object.assign(document.createElement('script'), { src: 'https://www.clarity.ms/tag/1' }));
</script>`;
const START = `clarity('start', { projectId: '1', upload() {}, track: false }); clarity.q.unshift(clarity.q.pop());`;

/** What a signal could make or call. */
const NAMES = 'dataLayer gtag googletag adsbygoogle uetq clarity fbq ttq pintrk rdt amznConsent lyDataLayer'.split(' ');

const CHROMIUM = enginesFor(['chromium'], 'what a library is told, and when, is decided by our own code');

describe.each(CHROMIUM)('signals in %s', (engine) => {
  let server: RigServer;
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    server = await startSite();
    browser = await launch(engine, server);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    server.reset();
    server.page('https://connect.facebook.net/en_US/fbevents.js', { body: FBEVENTS });
    server.page('https://www.clarity.ms/tag/1', { body: START + clarity });
    visitor = await browser.visitor();
    page = await visitor.page();
  });
  afterEach(() => visitor.close());

  const open = (wanted: ShopPage, path = '/'): Promise<void> => page.open(shopPage(server, path, wanted));
  const accept = async (): Promise<void> => {
    await page.wait('part=banner');
    await page.click('part=accept');
    await page.gone('part=banner');
  };
  const consent = async (): Promise<string[]> =>
    (await stateOf(page)).consent.map(
      ([, what, types]) => `${String(what)} ${(types as { ad_storage?: string }).ad_storage}`,
    );

  it('Google hears the default first, then the answer, a withdrawal, and all of it on the next page', async () => {
    const before = `${optionsBlock({ signals: { google: { waitForUpdate: 500 } } })}<script src="/dist/signals/google.js"></script>`;
    const shop = { tag: GOOGLE, before, head: SNIPPET };
    await open(shop);
    expect(await consent()).toEqual(['default denied']);
    expect(await page.evaluate('dataLayer[0][2].wait_for_update')).toBe(500);
    expect(leaks(server)).toEqual([]);
    await accept();
    await server.waitFor(`${HITS}gcs=G111*`);
    expect(await page.evaluate('[...dataLayer].findIndex(([name]) => name === "config")')).toBeGreaterThan(
      await page.evaluate<number>('[...dataLayer].findIndex(([, what]) => what === "update")'),
    );
    await page.evaluate('sekisho.deny()');
    expect(await consent()).toEqual(['default denied', 'update granted', 'update denied']);
    await open(shop, '/next');
    expect(await consent()).toEqual(['default denied', 'update denied']);
    await page.evaluate('sekisho.grant()');
    await open(shop, '/last');
    expect(await consent()).toEqual(['default denied', 'update granted']);
  });

  it('in advanced mode Google’s tag loads and is told no; what is annotated stays held, and no cookie is kept', async () => {
    const before = `${optionsBlock({ signals: { google: { advanced: ['JP'] } } })}<script src="/dist/signals/google.js"></script>`;
    const body = '<img data-vendor="google-ads" data-src="https://googleads.g.doubleclick.net/held" alt="">';
    const shop = { before, head: SNIPPET, body };
    await open({ ...shop, tag: `${GOOGLE} data-region="JP"` });
    await server.waitFor(`${HITS}gcs=G100*`);
    expect(leaks(server).filter((url) => url.includes('held'))).toEqual([]);
    expect((await stateOf(page)).cookies).toEqual([]);
    await accept();
    await server.waitFor('https://googleads.g.doubleclick.net/held');
    // in another region, or none that is known, it is held as ever
    await visitor.close();
    visitor = await browser.visitor();
    page = await visitor.page();
    server.clear();
    await open({ ...shop, tag: `${GOOGLE} data-region="DE"` });
    await open({ ...shop, tag: GOOGLE });
    await page.atRest();
    expect(leaks(server)).toEqual([]);
  });

  it('a vendor’s file brings its signal: Meta is granted before its events, and revoked', async () => {
    const files = ['vendors/meta-pixel', 'signals/stubs'];
    const before = files.map((file) => `<script src="/dist/${file}.js"></script>`).join('');
    // page code calls what is held: a stub of ours takes that, and nobody tells it of decisions
    const early = `${META}<script>fbq('track', 'Early')</script>`;
    await open({ tag: 'data-vendors="meta-pixel"', before, head: early });
    await accept();
    await page.waitFor('window.received?.length === 4');
    await page.evaluate('sekisho.deny()');
    const heard = ['consent grant', 'init 1', 'track PageView', 'track Early', 'consent revoke'];
    expect(await page.evaluate('received')).toEqual(heard);
  });

  it('Clarity keeps its cookies only while it is granted', async () => {
    const before = '<script src="/dist/vendors/microsoft-clarity.js"></script>';
    await open({ tag: 'data-vendors="microsoft-clarity"', before, head: CLARITY });
    expect((await stateOf(page)).cookies).toEqual([]);
    await accept();
    await page.waitFor('document.cookie.includes("_clck")');
    await page.evaluate('sekisho.deny()');
    await page.waitFor('!document.cookie.includes("_clck")');
  });

  it('AdSense is paused, and GPT told, before they come', async () => {
    const before = '<script src="/dist/signals/adsense.js"></script><script src="/dist/signals/gpt.js"></script>';
    await open({ tag: 'data-vendors="google-adsense google-publisher-tag"', before });
    expect(await page.evaluate('[adsbygoogle.pauseAdRequests, googletag.cmd.length]')).toEqual([1, 1]);
    await accept();
    expect(await page.evaluate('[adsbygoogle.pauseAdRequests, googletag.cmd.length]')).toEqual([0, 1]);
  });

  it('a page without any calls nobody and makes nothing', async () => {
    await open({ tag: 'data-vendors="vimeo x"' });
    await accept();
    const made = `${JSON.stringify(NAMES)}.filter((name) => name in window)`;
    expect(await page.evaluate(made)).toEqual([]);
    // nor does a file for whose vendors nobody asks
    const files = ['google', 'gpt', 'adsense', 'microsoft-uet', 'line-yahoo', 'meta'];
    const before = files.map((name) => `<script src="/dist/signals/${name}.js"></script>`).join('');
    await open({ tag: 'data-vendors="vimeo x"', before }, '/files');
    expect(await page.evaluate(made)).toEqual([]);
    expect(await page.evaluate('location.href')).toBe(`${SHOP}/files`);
  });
});
