/**
 * What page code sees of what is held is what it would see under a content blocker. The oracle is the browser: the same
 * page without a guard, under a Content-Security-Policy that blocks the vendor.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Engine, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { bundle } from './bundle.js';
import {
  askAll,
  completeAll,
  fetchAll,
  type FetcherName,
  FETCHERS,
  goWrong,
  readAll,
  upgradeAll,
} from './pages/fetchers.js';
import './pages/globals.js';
import { itIn, leaks, SHOP, shopPage, startSite } from './site.js';

const AD = 'https://www.googleadservices.com/pagead';
const TAG = 'data-vendors="google-ads vimeo" data-banner="manual"';
const BLOCKED = { 'content-security-policy': "default-src 'self' data: 'unsafe-inline'" };
const BODY = '<p>x</p>';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const NAMES = Object.keys(FETCHERS) as FetcherName[];
const addressOf = (name: FetcherName): string => `${AD}/${NAMES.indexOf(name)}/x`;
const toSource = (functions: Readonly<Record<string, unknown>>): string =>
  `{${Object.entries(functions)
    .map(([name, value]) => `${JSON.stringify(name)}: ${String(value)}`)
    .join()}}`;
const FETCH_ALL = `(${String(fetchAll)})(window.told = {}, ${toSource(FETCHERS)}, ${JSON.stringify(Object.fromEntries(NAMES.map((name) => [name, addressOf(name)])))})`;

interface Tab {
  readonly visitor: Visitor;
  readonly page: Page;
}

const FRAME: FetcherName = 'frame, its address after it has loaded';

/** Where an engine goes its own way: Firefox with frames and, at times, twice with inputs, WebKit with posters. */
const ODD: Readonly<Record<Engine, readonly FetcherName[]>> = {
  chromium: [],
  firefox: [FRAME, 'input of type image'],
  webkit: ['poster of a video'],
};

type Told = Readonly<Record<FetcherName, readonly string[]>>;

describe.each(engines())('what the page sees in %s', (engine) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(engine, server);
  });
  afterAll(() => browser.close());
  describe('of what is held, as of what is blocked,', () => {
    let blocked: Tab;
    let held: Tab;
    beforeAll(async () => {
      server.reset();
      server.page(`${SHOP}/own`, { body: '' });
      // A placeholder hides its frame, which a page may see. WebKit runs microtasks, and so what draws it, within a policy's `createHTML`.
      server.behave('*/dist/sekisho.embeds.js*', { status: 404 });
      const open = async (url: string): Promise<Tab> => {
        const visitor = await browser.visitor();
        const page = await visitor.page();
        await page.open(url);
        return { visitor, page };
      };
      blocked = await open(
        shopPage(server, '/blocked', { tag: `${TAG} data-guard="off"`, headers: BLOCKED, body: BODY }),
      );
      held = await open(shopPage(server, '/held', { tag: TAG, body: BODY }));
    });
    afterAll(async () => {
      await blocked.visitor.close();
      await held.visitor.close();
    });

    describe('its events:', () => {
      let seen: Readonly<Record<'blocked' | 'held', Told>>;
      beforeAll(async () => {
        const tell = async ({ page }: Tab): Promise<Told> => {
          await page.evaluate(FETCH_ALL);
          // a frame that is refused makes no request, and tells of its end when the browser likes
          if (!ODD[engine].includes(FRAME)) await page.waitFor(`told['${FRAME}'].length`);
          await page.atRest();
          return page.evaluate<Told>('told');
        };
        seen = { blocked: await tell(blocked), held: await tell(held) };
      });
      it.each(NAMES.filter((name) => !ODD[engine].includes(name)))('%s', (name) => {
        expect(seen.held[name]).toEqual(seen.blocked[name]);
      });
    });

    it('its attributes, properties and markup', async () => {
      const [ours, theirs] = [await held.page.evaluate(readAll, AD), await blocked.page.evaluate(readAll, AD)];
      expect(ours).toEqual(theirs);
    });

    it.each([
      ['custom elements in its markup', upgradeAll],
      ['what goes wrong', goWrong],
      ['XMLHttpRequest', askAll],
    ])('%s', async (_, act) => {
      const [ours, theirs] = [await held.page.evaluate(act, AD), await blocked.page.evaluate(act, AD)];
      // WebKit upgrades nothing in a fragment that has come from another document, until it is inserted
      const isOdd = act === upgradeAll && engine === 'webkit';
      if (isOdd) for (const results of [ours, theirs]) (results as unknown[]).splice(3, 1);
      expect(ours).toEqual(theirs);
    });

    const reason = 'WebKit knows of a policy’s refusal at once, not of that of a blocker, which cannot be had in it';
    itIn(
      engine,
      ['chromium', 'firefox'],
      reason,
    )('pictures that are complete', async () => {
      const [ours, theirs] = [await held.page.evaluate(completeAll, AD), await blocked.page.evaluate(completeAll, AD)];
      expect(ours).toEqual(theirs);
    });

    afterAll(() => expect(leaks(server)).toEqual([]));
  });

  describe('on a page of its own', () => {
    let visitor: Visitor;
    let page: Page;
    beforeEach(async () => {
      server.reset();
      visitor = await browser.visitor();
      page = await visitor.page();
    });
    afterEach(() => visitor.close());

    it('says that an element has loaded once it has been permitted', async () => {
      server.behave(`${AD}/x.js`, { headers: { 'content-type': 'text/javascript' }, body: '' });
      server.behave(`${AD}/x.css`, { headers: { 'content-type': 'text/css' }, body: '' });
      server.behave(`${AD}/x.svg`, {
        headers: { 'content-type': 'image/svg+xml' },
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
      });
      await page.open(shopPage(server, '/later', { tag: TAG, head: '<script>window.log = []</script>' }));
      await page.evaluate((ad: string) => {
        const make = (name: string, attributes: Readonly<Record<string, string>>): void => {
          const element = document.createElement(name);
          for (const type of ['load', 'error']) {
            element.addEventListener(type, () => window.log.push(`${name} ${type}`));
          }
          for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
          document.body.append(element);
        };
        make('script', { src: `${ad}/x.js` });
        make('link', { rel: 'stylesheet', href: `${ad}/x.css` });
        make('img', { src: `${ad}/x.svg` });
      }, AD);
      await page.waitFor('log.length === 3');
      await page.evaluate('sekisho.grant()');
      await page.waitFor('log.length === 6');
      await page.atRest();
      const log = await page.evaluate<string[]>('log');
      expect(log.slice(0, 3)).toEqual(['script error', 'link error', 'img error']);
      expect(log.slice(3).sort()).toEqual(['img load', 'link load', 'script load']);
      // what is taken back has not failed
      await page.evaluate('sekisho.withdraw()');
      await page.atRest();
      expect(await page.evaluate('log.length')).toBe(6);
    });

    it('shows an application of React whose stylesheet is held', async () => {
      const app = await bundle(`
        import { createElement as h } from 'react';
        import { createRoot } from 'react-dom/client';
        createRoot(document.getElementById('root')).render(
          h('div', null, h('link', { rel: 'stylesheet', href: '${AD}/x.css', precedence: 'default' }), h('p', { id: 'shown' }, 'x')),
        );`);
      server.page(`${SHOP}/app.js`, { headers: { 'content-type': 'text/javascript' }, body: app });
      await page.open(
        shopPage(server, '/react', { tag: TAG, body: '<div id="root"></div><script src="/app.js"></script>' }),
      );
      await page.wait('#shown');
      expect(leaks(server)).toEqual([]);
      server.behave(`${AD}/x.css`, { headers: { 'content-type': 'text/css' }, body: '#shown { color: rgb(1, 2, 3) }' });
      await page.evaluate('sekisho.grant()');
      await page.waitFor('getComputedStyle(document.getElementById("shown")).color === "rgb(1, 2, 3)"');
    });

    it('fills no console with what live tags go on asking for', async () => {
      await page.open(shopPage(server, '/quiet', { tag: TAG, body: BODY }));
      await page.evaluate(async (ad: string) => {
        const ask = (): Promise<unknown> =>
          new Promise((resolve) => {
            const request = new XMLHttpRequest();
            request.addEventListener('loadend', resolve);
            request.open('POST', ad);
            request.send('x');
          });
        for (let n = 0; n < 5; n += 1) {
          await ask();
          navigator.sendBeacon(ad, 'x');
          new Image().src = ad;
          await fetch(ad, { method: 'POST', body: 'x', keepalive: true }).catch(() => {});
        }
      }, AD);
      await page.atRest();
      // a request that fails is told of in the console: there must be none
      const asked =
        'performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.includes("localhost"))';
      expect(await page.evaluate(asked)).toEqual([]);
      expect(leaks(server)).toEqual([]);
    });

    it('tells nothing of what is released before its turn, nor of what the page has annotated itself', async () => {
      await page.open(
        shopPage(server, '/nothing', {
          tag: TAG,
          head: '<script>window.log = []; addEventListener("error", ({ target }) => log.push(target.localName), true)</script>',
          body: `<img data-vendor="google-ads" data-src="${AD}/a.svg" alt=""><script type="text/plain" data-vendor="google-ads" data-src="${AD}/a.js"></script>`,
        }),
      );
      for (const name of ['a.js', 'x.js'])
        server.behave(`${AD}/${name}`, { headers: { 'content-type': 'text/javascript' }, body: '' });
      await page.atRest();
      expect(await page.evaluate('log')).toEqual([]);
      await page.evaluate((ad: string) => {
        const script = document.createElement('script');
        script.src = `${ad}/x.js`;
        document.body.append(script);
        window.sekisho.grant();
        window.sekisho.withdraw();
        window.sekisho.grant();
      }, AD);
      await server.waitFor(`${AD}/x.js`);
      await page.evaluate('sekisho.withdraw()');
      await page.atRest();
      expect(await page.evaluate('log.filter((name) => name !== "img")')).toEqual([]);
    });
  });
});
