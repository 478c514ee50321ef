import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { DEMO, leaks, itIn, ownFiles, SHOP, shopPage, startSite, stateOf } from './site.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const TAG = 'data-vendors="google-ads vimeo"';
const FRAME = '<iframe data-vendor="vimeo" data-src="https://player.vimeo.com/video/1" title="x"></iframe>';
const integrityOf = (file: string): string =>
  `sha256-${createHash('sha256')
    .update(readFileSync(new URL(`../../dist/${file}`, import.meta.url)))
    .digest('base64')}`;

describe.each(engines())('the script tag in %s', (engine) => {
  const inChromium = itIn(engine, ['chromium'], 'what is read are options and calls, by our own code');
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(engine, server);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    server.reset();
    visitor = await browser.visitor();
    page = await visitor.page();
  });
  afterEach(() => visitor.close());

  inChromium('queues what is called before it loads, and calls at once after', async () => {
    const url = shopPage(server, '/', {
      tag: TAG,
      before:
        '<script>window.calls = []; (window.sekisho = window.sekisho || []).push((c) => { throw new Error("mine") }, (c) => calls.push(c.decision.status))</script>',
      head: '<script>sekisho.push((c) => calls.push(c.version))</script>',
    });
    await page.open(url);
    expect(await page.evaluate('calls')).toEqual(['undecided', '0.1.0']);
  });

  inChromium('does no harm when it is included twice', async () => {
    const url = shopPage(server, '/', {
      tag: TAG,
      head: `<script>window.first = sekisho</script><script src="/dist/sekisho.js" data-regime="none" data-vendors="google-ads"></script>`,
      body: FRAME,
    });
    await page.open(url);
    await page.wait('part=banner');
    expect(await page.evaluate('sekisho === first')).toBe(true);
    expect(await page.evaluate('document.querySelectorAll("sekisho-root").length')).toBe(1);
    expect((await stateOf(page)).consent).toHaveLength(1);
    await page.click('part=accept');
    await server.waitFor('https://player.vimeo.com/video/1');
    expect(server.requests('https://player.vimeo.com/video/1')).toHaveLength(1);
  });

  it('is not fooled by elements that take the names of what it reads', async () => {
    const names = [
      'currentScript',
      'cookie',
      'body',
      'head',
      'documentElement',
      'readyState',
      'querySelector',
      'querySelectorAll',
      'createElement',
      'addEventListener',
      'dispatchEvent',
      'baseURI',
      'importNode',
      'visibilityState',
    ];
    const clobber = names.map((name) => `<img name="${name}">`).join('') + '<a id="sekisho"></a><a id="dataLayer"></a>';
    const url = SHOP + '/clobbered';
    server.page(url, {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><html lang="en"><body>${clobber}<script src="/dist/sekisho.js" ${TAG}></script>
        <script type="text/plain" data-vendor="google-ads" data-src="https://v.example/ads.js"></script>${FRAME}</body></html>`,
    });
    server.behave('https://v.example/ads.js', { body: 'window.ran = true' });
    await page.open(url);
    await page.wait('part=accept');
    expect(leaks(server)).toEqual([]);
    expect(ownFiles(server)[1]).toBe('sekisho.ui.js');
    await page.click('part=accept');
    await page.waitFor('window.ran === true');
    await server.waitFor('https://player.vimeo.com/video/1');
  });

  inChromium('adds what the options block says', async () => {
    const block = {
      vendors: [
        { id: 'heatmap', purpose: 'analytics', party: { name: 'Heatmap', company: 'Heatmap K.K.', country: 'JP' } },
      ],
      language: 'en',
    };
    await page.open(
      shopPage(server, '/', {
        tag: TAG,
        before: `<script type="application/json" data-sekisho="options">${JSON.stringify(block)}</script>`,
      }),
    );
    await page.wait('part=banner');
    expect((await stateOf(page)).choices).toMatchObject({ heatmap: 'denied', vimeo: 'denied' });
    expect(await page.text('part=banner')).toContain('Heatmap K.K.');
  });

  inChromium('stays closed when its options are nonsense', async () => {
    const tag =
      'data-vendors="vimeo nonsense" data-regime="implied" data-cookie-days="-1" data-timeout="x" data-language="xx-invalid-" data-theme="pink" data-base=":"';
    await page.open(
      shopPage(server, '/', {
        tag,
        before: '<script type="application/json" data-sekisho="options">{"regime":</script>',
        body: FRAME,
      }),
    );
    expect((await stateOf(page)).choices.vimeo).toBe('denied');
    expect(leaks(server)).toEqual([]);
  });

  it('keeps everything held when the interface cannot be loaded, says so, and tries again when asked', async () => {
    const repair = server.behave('*/dist/sekisho.ui.js*', { reset: true });
    await page.open(
      shopPage(server, '/', {
        tag: TAG,
        head: '<script>document.addEventListener("sekisho:error", (event) => { window.failed = event.detail.code })</script>',
        body: `${FRAME}<button data-sekisho="preferences" id="open">Cookie settings</button>`,
      }),
    );
    await page.waitFor('window.failed === "interface-failed"');
    expect(leaks(server)).toEqual([]);
    repair();
    await page.click('#open');
    await page.wait('part=preferences');
  });

  it('asks nothing that code has answered while the interface was on its way', async () => {
    const send = server.hold('*/dist/sekisho.ui.js*');
    await page.open(shopPage(server, '/early', { tag: TAG }), 'parsed');
    await server.waitFor('*/dist/sekisho.ui.js*');
    await page.evaluate('sekisho.deny()');
    send();
    await page.atRest();
    expect(
      await page.evaluate('!!document.querySelector("sekisho-root")?.shadowRoot.querySelector("[part~=banner]")'),
    ).toBe(false);
    await page.evaluate('sekisho.show("preferences")');
    await page.wait('part=preferences');
  });

  it('checks the lazy files when its own tag has integrity (R71)', async () => {
    const tag = `${TAG} integrity="${integrityOf('sekisho.js')}" crossorigin`;
    await page.open(shopPage(server, '/good', { tag }));
    await page.wait('part=accept');
    await page.click('part=choose');
    await page.wait('part=preferences');
    expect(server.requests(/sekisho\.ui\.js/), 'fetched once').toHaveLength(1);

    await visitor.close();
    visitor = await browser.visitor();
    page = await visitor.page();
    server.behave('*/dist/sekisho.ui.js*', { body: 'window.tampered = true; export const mount = () => {}' });
    await page.open(
      shopPage(server, '/bad', {
        tag,
        head: '<script>document.addEventListener("sekisho:error", () => { window.failed = true })</script>',
      }),
    );
    await page.waitFor('window.failed === true');
    await page.evaluate('sekisho.show()');
    expect(await page.evaluate('window.tampered === true')).toBe(false);
  });

  it('checks a language’s files, too, by a list that only such a tag has loaded (R71)', async () => {
    const html = 'lang="ja"';
    const languageFiles = (): string[] => ownFiles(server).filter((file) => /^(locales|sekisho\.integrity)/.test(file));
    await page.open(shopPage(server, '/unchecked', { tag: TAG, html }));
    await page.wait('part=accept');
    expect(languageFiles()).toEqual(['locales/ja.banner.js']);

    server.reset();
    const tag = `${TAG} integrity="${integrityOf('sekisho.js')}" crossorigin`;
    await page.open(shopPage(server, '/checked', { tag, html }));
    await page.wait('part=accept');
    await page.click('part=choose');
    // the visitor's rights come behind the choices
    await page.wait('sekisho >> #rights');
    expect(await page.text('part=preferences')).toContain('保存');
    const [list, banner, ...others] = languageFiles();
    expect([list, banner]).toEqual(['sekisho.integrity.js', 'locales/ja.banner.js']);
    expect(others.sort()).toEqual(['locales/ja.preferences.js', 'locales/ja.rights.js']);

    server.behave('*/dist/locales/ja.banner.js*', { body: 'window.tampered = true; export const banner = {}' });
    await page.open(shopPage(server, '/tampered', { tag, html }));
    await page.wait('part=accept');
    expect(await page.text('part=accept')).toBe('Accept all');
    expect(await page.evaluate('window.tampered === true')).toBe(false);
  });

  it('opens by #sekisho, by a link to it and by a button that appears later', async () => {
    await page.open(
      `${shopPage(server, '/', { tag: `${TAG} data-banner="manual"`, body: '<a href="#sekisho" id="link">Cookies</a>' })}#sekisho`,
    );
    await page.wait('part=preferences');
    await page.press('Escape');
    await page.gone('part=preferences');
    await page.click('#link');
    await page.wait('part=preferences');
    await page.press('Escape');
    await page.gone('part=preferences');
    await page.evaluate(() => {
      const button = Object.assign(document.createElement('button'), { id: 'late', textContent: 'Opt out' });
      button.dataset.sekisho = 'opt-out';
      document.body.append(button);
    });
    await page.click('#late');
    await page.wait('part=preferences');
  });

  inChromium('queues Consent Mode’s denied default before anything else, and updates on every page view', async () => {
    const url = shopPage(server, '/', {
      tag: TAG,
      head: '<script>dataLayer.push({ event: "mine" }); window.first = Array.from(dataLayer[0]);</script>',
    });
    await page.open(url);
    expect(await page.evaluate<unknown[]>('first.slice(0, 2)')).toEqual(['consent', 'default']);
    await page.click('part=accept');
    await page.gone('part=banner');
    expect((await stateOf(page)).consent.map(([, kind]) => kind)).toEqual(['default', 'update']);
    await page.reload();
    const { consent } = await stateOf(page);
    expect(consent.map(([, kind]) => kind)).toEqual(['default', 'update']);
    expect(consent[1]![2]).toMatchObject({
      ad_storage: 'granted',
      ad_user_data: 'granted',
      analytics_storage: 'denied',
    });
    await page.evaluate('sekisho.withdraw()');
    expect((await stateOf(page)).consent[2]![2]).toMatchObject({ ad_storage: 'denied' });
  });

  it('works under nonces and Trusted Types, and starts no script without the page’s nonce (R71)', async () => {
    await page.open(`${DEMO}/csp/`);
    await page.wait('part=accept');
    expect(leaks(server)).toEqual([]);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.type = 'text/plain';
      Object.assign(script.dataset, { vendor: 'google-analytics', src: 'https://evil.example/x.js' });
      document.body.append(script);
    });
    await page.click('part=accept');
    await server.waitFor('https://www.google-analytics.com/g/collect*');
    await page.waitFor('document.documentElement.dataset.inline === "ran"');
    await server.waitFor('https://player.vimeo.com/video/3*');
    await page.click('[data-sekisho=preferences]');
    await page.wait('part=preferences');
    expect(server.requests('https://evil.example/*')).toEqual([]);
    expect((await page.errors()).filter((error) => error.startsWith('csp'))).toEqual([]);
  });
});
