/** What an adversary found: each case was seen to get through, or to break a page, before it was mended. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { leaks, shopPage, startSite, stateOf } from './site.js';

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
        tag: 'data-vendors="google-ads"',
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
    const block = (attributes: string, options: object): string =>
      `<script type="application/json" data-sekisho="options"${attributes}>${JSON.stringify(options)}</script>`;
    const open = (path: string, before: string): Promise<void> =>
      page.open(
        shopPage(server, path, {
          headers: { 'content-security-policy': "script-src 'nonce-n' 'strict-dynamic'" },
          tag: 'data-vendors="google-ads" nonce="n"',
          before,
        }),
      );
    const evil = { base: 'https://evil.example/', nonce: 'other', regime: 'none', site: 'Evil' };
    await open('/block/foreign', block('', evil) + block(' nonce="n"', { site: 'The shop' }));
    await page.wait('part=banner');
    expect(await page.text('part=banner')).toContain('The shop');
    expect((await stateOf(page)).choices).toMatchObject({ 'google-ads': 'denied' });

    await open('/block/own', block(' nonce="n"', { base: evil.base, nonce: evil.nonce, site: 'The shop' }));
    await page.wait('part=banner');
    expect(await page.text('part=banner')).toContain('The shop');
    expect(leaks(server)).toEqual([]);
  });
});
