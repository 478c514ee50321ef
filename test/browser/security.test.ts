/** What an adversary found: each case was seen to get through, or to break a page, before it was mended. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { token } from '../../src/record/codec.js';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { until } from '../rig/until.js';
import { leaks, optionsBlock, SHOP, shopPage, startSite, stateOf } from './site.js';

const TAG = 'data-vendors="google-ads" data-banner="manual"';
const ADS = 'https://www.googleadservices.com/pagead/x';
const BOX = '<div id="box"></div>';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

describe.each(engines())('security in %s', (engine) => {
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

  it.each(['innerHTML', 'insertAdjacentHTML', 'createContextualFragment'])(
    'leaves the content of <noscript> the text it is: %s',
    async (way) => {
      await page.open(shopPage(server, '/noscript', { tag: TAG, body: BOX }));
      const seen = await page.evaluate(
        (name: string, ads: string) => {
          const box = document.querySelector('#box')!;
          const inside = `<img src="${ads}?noscript">`;
          const html = `<noscript><iframe src="https://undeclared.example/"></iframe>${inside}</noscript><img src="${ads}?live">`;
          if (name === 'innerHTML') box.innerHTML = html;
          else if (name === 'insertAdjacentHTML') box.insertAdjacentHTML('beforeend', html);
          else box.append(document.createRange().createContextualFragment(html));
          const { children, firstElementChild } = box;
          return {
            tags: [...children].map(({ localName }) => localName),
            inner: firstElementChild!.children.length,
            text: firstElementChild!.textContent,
          };
        },
        way,
        ADS,
      );
      expect(seen).toMatchObject({ tags: ['noscript', 'img'], inner: 0 });
      expect(seen.text).toContain(`<img src="${ADS}?noscript">`);
      await page.evaluate('sekisho.grant()');
      await server.waitFor(`${ADS}?live`);
      expect(leaks(server)).toEqual([`${ADS}?live`]);
    },
  );

  it('does not go round in circles with a lazy loader that observes data-src', async () => {
    await page.open(shopPage(server, '/lazy', { tag: TAG, body: BOX }));
    const calls = await page.evaluate(async (ads: string) => {
      let count = 0;
      const image = document.createElement('img');
      new MutationObserver(() => {
        count += 1;
        // a page that froze could not be asked any more
        if (count < 100) image.src = image.dataset.src!;
      }).observe(image, { attributes: true, attributeFilter: ['data-src'] });
      document.querySelector('#box')!.append(image);
      image.dataset.src = ads;
      // observers are called in microtasks: a task later all of them have been
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage('');
      });
      return count;
    }, ADS);
    expect(calls).toBeLessThan(4);
    expect(leaks(server)).toEqual([]);
  });

  it('lets scripts that code has made run without waiting for each other', async () => {
    server.behave(`${ADS}?hangs`, { hang: true });
    server.behave(`${ADS}?runs`, { headers: { 'content-type': 'text/javascript' }, body: 'window.hasRun = true' });
    await page.open(shopPage(server, '/async', { tag: `${TAG} data-timeout="60000"` }));
    await page.evaluate((ads: string) => {
      for (const name of ['hangs', 'runs']) {
        const script = document.createElement('script');
        script.src = `${ads}?${name}`;
        document.head.append(script);
      }
    }, ADS);
    await page.evaluate('sekisho.grant()');
    await server.waitFor(`${ADS}?hangs`);
    await page.waitFor('window.hasRun');
  });

  it('starts, and holds, where Global Privacy Control cannot be read', async () => {
    await page.open(
      shopPage(server, '/gpc', {
        tag: 'data-vendors="google-ads google-analytics"',
        before:
          '<script>Object.defineProperty(navigator, "globalPrivacyControl", { get() { throw new Error("broken") } })</script>',
        body: BOX,
      }),
    );
    await page.wait('part=accept');
    await page.evaluate((ads: string) => void (new Image().src = ads), ADS);
    expect((await stateOf(page)).choices).toMatchObject({ 'google-ads': 'denied' });
    expect(leaks(server)).toEqual([]);
  });

  it('takes for the removal of a cookie only what every browser takes for one', async () => {
    await page.open(shopPage(server, '/cookies', { tag: TAG }));
    const kept = await page.evaluate(() => {
      const attributes = [
        ...[
          'expires=0',
          'expires=-1',
          'max-age= ',
          'max-age=.0',
          'max-age=-1.5',
          'expires=Thu, 01-Jan-70 00:00:00 GMT',
        ],
        ...['max-age=0; max-age=60', 'max-age=60; expires=Thu, 01 Jan 1970 00:00:00 GMT', 'expires=yesterday', ''],
      ];
      return attributes.filter((attribute) => {
        document.cookie = `_gcl_au=1; path=/; ${attribute}`;
        return document.cookie.includes('_gcl_au');
      });
    });
    expect(kept).toEqual([]);
    // a real removal is let through
    await page.evaluate('sekisho.grant()');
    expect(
      await page.evaluate(() => {
        document.cookie = '_gcl_au=1; path=/';
        return document.cookie.includes('_gcl_au');
      }),
    ).toBe(true);
  });

  it('takes neither the folder of its files nor anything else from an options block without the tag’s nonce', async () => {
    const open = (path: string, before: string): Promise<void> =>
      page.open(
        shopPage(server, path, {
          headers: { 'content-security-policy': "script-src 'nonce-n' 'strict-dynamic'" },
          tag: 'data-vendors="google-ads" nonce="n"',
          before,
        }),
      );
    const evil = { base: 'https://evil.example/', nonce: 'other', regime: 'none', site: 'Evil' };
    await open('/block/foreign', optionsBlock(evil) + optionsBlock({ site: 'The shop' }, ' nonce="n"'));
    await page.wait('part=banner');
    expect(await page.text('part=banner')).toContain('The shop');
    expect((await stateOf(page)).choices).toMatchObject({ 'google-ads': 'denied' });

    await open('/block/own', optionsBlock({ base: evil.base, nonce: evil.nonce, site: 'The shop' }, ' nonce="n"'));
    await page.wait('part=banner');
    expect(await page.text('part=banner')).toContain('The shop');
    expect(leaks(server)).toEqual([]);
  });

  it('reports the first page view after acceptance as granted, where gtag(config) is not annotated and gtag/js held', async () => {
    await page.open(
      shopPage(server, '/config', {
        tag: 'data-vendors="google-analytics"',
        head: `<script>
          window.dataLayer = window.dataLayer || [];
          function gtag() { dataLayer.push(arguments) }
          gtag('js', new Date());
          gtag('config', 'G-1');
        </script>
        <script type="text/plain" data-vendor="google-analytics" data-src="https://www.googletagmanager.com/gtag/js?id=G-1" async></script>`,
      }),
    );
    await page.click('part=accept');
    const { url } = await server.waitFor('https://www.google-analytics.com/g/collect*');
    expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({ en: 'page_view', gcs: 'G101' });
    await page.evaluate('sekisho.withdraw()');
    expect((await stateOf(page)).consent.at(-1)![2]).toMatchObject({ analytics_storage: 'denied' });
  });

  it('has a gtag to call while the snippet that makes it is held, and none where Google is not declared', async () => {
    const snippet = `<script type="text/plain" data-vendor="google-analytics">
        window.dataLayer = window.dataLayer || [];
        function gtag() { dataLayer.push(arguments) }
        gtag('js', new Date());
        gtag('config', 'G-1');
      </script>
      <script type="text/plain" data-vendor="google-analytics" data-src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>`;
    await page.open(shopPage(server, '/gtag', { tag: 'data-vendors="google-analytics"', head: snippet }));
    await page.evaluate('gtag("event", "route_change")');
    await page.click('part=accept');
    await server.waitFor('https://www.google-analytics.com/g/collect*');
    expect((await page.errors()).filter((error) => error.startsWith('error'))).toEqual([]);
    await page.open(shopPage(server, '/no-gtag', { tag: TAG.replace('google-ads', 'vimeo') }));
    expect(await page.evaluate('[typeof window.gtag, typeof window.dataLayer]')).toEqual(['undefined', 'undefined']);
  });

  /** Serves a page without Sekisho. */
  const plainPage = (url: string): string => {
    server.page(url, { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Plain</title>' });
    return url;
  };

  it('keeps a refusal against the cookies of a sibling host, however new, and with localStorage lost', async () => {
    const url = shopPage(server, '/sibling', { tag: TAG, body: BOX });
    const plain = plainPage(`${SHOP}/plain`);
    const sibling = plainPage('https://evil.shop.example.co.uk/');
    await page.open(url);
    await page.evaluate('sekisho.grant()');
    const granted = await page.evaluate<string>('localStorage.sekisho');
    await page.evaluate('sekisho.withdraw()');
    const refused = await page.evaluate<string>('localStorage.sekisho');
    for (const copy of ['both', 'cookie', 'localStorage']) {
      await page.open(plain);
      await page.evaluate(
        (kept: string, record: string) => {
          localStorage.setItem('sekisho', record);
          document.cookie = `sekisho=${record}; path=/; secure`;
          if (kept === 'cookie') localStorage.removeItem('sekisho');
          if (kept === 'localStorage') document.cookie = 'sekisho=; path=/; max-age=0';
        },
        copy,
        refused,
      );
      await page.open(sibling);
      await page.evaluate((record: string) => {
        for (const [domain, ahead] of [
          ['shop.example.co.uk', 60],
          ['example.co.uk', 80_000],
        ] as const) {
          const [kind, , ...rest] = record.split('.');
          const value = [kind, Math.floor(Date.now() / 1000 + ahead).toString(36), ...rest].join('.');
          document.cookie = `sekisho=${value}; domain=${domain}; path=/`;
        }
      }, granted);
      await page.open(url);
      expect((await stateOf(page)).choices, copy).toMatchObject({ 'google-ads': 'denied' });
      await page.evaluate((ads: string) => void (new Image().src = ads), ADS);
    }
    expect(leaks(server)).toEqual([]);
    // the visitor's own answer ends it
    await page.evaluate('sekisho.grant()');
    await page.reload();
    expect((await stateOf(page)).choices).toMatchObject({ 'google-ads': 'granted' });
  });

  it('keeps a refusal although other tabs answer about something else at the same time', async () => {
    const tag = 'data-vendors="google-ads vimeo" data-banner="manual"';
    const url = shopPage(server, '/tabs', { tag, body: BOX });
    const tabs = [page, await visitor.page()];
    const answer = (how: 'refuse' | 'allow'): void => {
      const { sekisho } = window as unknown as { sekisho: { deny(): void; grant(id: string): void } };
      if (how === 'refuse') sekisho.deny();
      else for (let times = 0; times < 20; times++) sekisho.grant('vimeo');
    };
    for (let round = 0; round < 4; round++) {
      await page.open(url);
      await page.evaluate('sekisho.grant()');
      for (const tab of tabs) await tab.open(url);
      await Promise.all(tabs.map((tab, index) => tab.evaluate(answer, index === round % 2 ? 'refuse' : 'allow')));
      const choicesOf = () => Promise.all(tabs.map(async (tab) => (await stateOf(tab)).choices));
      // a tab hears of another's answer in its own time
      await until(async () => (await choicesOf()).every((its) => its['google-ads'] === 'denied'), {
        what: 'the refusal to stand in both tabs',
      });
      server.clear();
      for (const tab of tabs) await tab.evaluate((ads: string) => void (new Image().src = ads), ADS);
      for (const tab of tabs) await tab.atRest();
      expect(leaks(server)).toEqual([]);
      // two of Firefox's processes that write a cookie at once may each see the other's, until a page is loaded: here a tab
      // may go on denying what the other was granted
      for (const tab of tabs) await tab.reload();
      const choices = await until(
        async () => {
          const [its, others] = await choicesOf();
          return isDeepStrictEqual(its, others) && its;
        },
        { what: 'both tabs to have the same answers' },
      );
      expect(choices).toMatchObject({ 'google-ads': 'denied' });
    }
  });

  it('remembers a withdrawal that it learned from another host, also when the shared cookie is lost', async () => {
    const shop = shopPage(server, '/learned', { tag: `${TAG} data-cookie-domain="shop.example.co.uk"` });
    await page.open(shop);
    await page.evaluate('sekisho.grant()');
    await page.open(plainPage('https://other.shop.example.co.uk/plain'));
    await page.evaluate(
      (denied: string) => {
        const [kind, at, policy] = document.cookie.match(/sekisho=([^;]*)/)![1]!.split('.');
        const value = [kind, at, policy, '', denied].join('.');
        document.cookie = `sekisho=${value}; domain=shop.example.co.uk; path=/; secure`;
      },
      token('advertising') + token('google-ads'),
    );
    await page.open(shop);
    expect((await stateOf(page)).choices).toMatchObject({ 'google-ads': 'denied' });
    await page.evaluate(() => void (document.cookie = 'sekisho=; domain=shop.example.co.uk; path=/; max-age=0'));
    await page.reload();
    expect((await stateOf(page)).choices).toMatchObject({ 'google-ads': 'denied' });
  });

  it.each([60, 36_000, 100_000])(
    'carries answers to a host of the same domain whose clock was ahead: %i s',
    async (ahead) => {
      const tag = `${TAG} data-cookie-domain="shop.example.co.uk"`;
      const shop = shopPage(server, '/shared', { tag });
      const other = 'https://other.shop.example.co.uk/';
      server.page(other, {
        headers: { 'content-type': 'text/html' },
        body: `<!doctype html><script src="/dist/sekisho.js" ${tag}></script><title>Other</title>`,
      });
      const choice = async (): Promise<string | undefined> => (await stateOf(page)).choices['google-ads'];
      await page.open(shop);
      await page.evaluate('sekisho.grant()');
      await page.open(other);
      expect(await choice()).toBe('granted');
      // it kept its copy while the clock was ahead; the cookie is lost
      await page.evaluate((seconds: number) => {
        const [kind, , ...rest] = document.cookie.match(/sekisho=([^;]*)/)![1]!.split('.');
        localStorage.setItem(
          'sekisho',
          [kind, Math.floor(Date.now() / 1000 + seconds).toString(36), ...rest].join('.'),
        );
        document.cookie = 'sekisho=; domain=shop.example.co.uk; path=/; max-age=0';
      }, ahead);
      await page.open(shop);
      await page.evaluate('sekisho.withdraw()');
      await page.open(other);
      expect(await choice()).toBe('denied');
      // of two answers on two hosts within a second the refusal stands
      await page.waitFor('Date.now() >= sekisho.decision.at + 1000');
      await page.evaluate('sekisho.grant()');
      await page.open(shop);
      expect(await choice()).toBe('granted');
    },
  );

  it('starts no script for somebody who can only write inert markup, under a policy of hashes', async () => {
    const evil = 'https://evil.example/x.js';
    const body = ['script type="text/plain"', 'svg><script']
      .map((tag) => `<${tag} data-purpose="necessary" data-src="${evil}" data-href="${evil}"></script>`)
      .join('');
    const markup = `${body}<template data-purpose="necessary"><script src="${evil}"></script></template>`;
    const hash = `sha256-${createHash('sha256')
      .update(readFileSync(new URL('../../dist/sekisho.js', import.meta.url)))
      .digest('base64')}`;
    await page.open(
      shopPage(server, '/hashes', {
        headers: { 'content-security-policy': `script-src '${hash}' 'strict-dynamic'` },
        tag: `${TAG} integrity="${hash}" crossorigin`,
        body: markup,
      }),
    );
    await page.atRest();
    expect(leaks(server)).toEqual([]);
    // a page that starts whatever its markup says has nothing to lose
    await page.open(shopPage(server, '/open', { tag: TAG, body: markup }));
    await server.waitFor(evil);
  });
});
