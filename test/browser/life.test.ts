/**
 * The life of a page: it is left and comes back, it runs before anybody has come to it, it is hidden, it is offline, its files come
 * from a service worker; and what answers come from elsewhere. Each engine keeps pages that were left; Chromium alone prerenders.
 */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { depth } from '../rig/depth.js';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, enginesFor, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { itIn, leaks, ownFiles, receiptMade, receiptsOf, SHOP, shopPage, startSite, stateOf } from './site.js';

const ENGINES = depth(0, 1)
  ? engines()
  : enginesFor(['chromium'], 'what others keep of a page differs; they are asked with SEKISHO_DEEP=1');

const TAG = 'data-vendors="google-ads vimeo"';
const FILM = 'https://player.vimeo.com/video/1';
const FRAME = `<iframe data-vendor="vimeo" data-src="${FILM}" data-placeholder="none"></iframe>`;
const ADS = 'https://www.googleadservices.com/pagead/x';

/** Code of the page that looks when it comes back, and a timer that was set before it was left and asks for an ad each time. */
const RESTLESS = `<script>
  window.looks = [];
  addEventListener('pageshow', ({ persisted }) => looks.push([persisted, sekisho.isGranted('google-ads')]));
  window.ticks = 0;
  setInterval(() => { ticks += 1; new Image().src = '${ADS}?' + location.pathname + sekisho.isGranted('google-ads') }, 20);
</script>`;

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

describe.each(ENGINES)('the life of a page in %s', (engine) => {
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(engine, server);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    server.reset();
    // what came from the cache was seen by nobody
    server.behave('https://player.vimeo.com/*', { headers: { 'cache-control': 'no-store' } });
    // of its own: what has taken the place of another page cannot always be closed, and would see the next test
    visitor = await browser.visitor({ keepsPages: true });
    page = await visitor.page();
    await page.open(shopPage(server, '/empty', { tag: 'data-banner="manual"' }));
  });
  afterEach(() => visitor.close());

  /** Follows a link of the page to another one. */
  const follow = async (path: string): Promise<void> => {
    await page.evaluate(`document.querySelector('a[href="${path}"]').click()`);
    await page.waitFor(`location.pathname === "${path}" && document.readyState === "complete" && window.sekisho`);
  };

  const inChromium = itIn(engine, ['chromium'], 'no other engine prerenders');
  const RULES = (path: string): string =>
    `<script type="speculationrules">{"prerender":[{"source":"list","urls":["${path}"],"eagerness":"immediate"}]}</script>`;
  /**
   * A page that tells the server what it sees, for while it takes the place of another one it may not answer its driver: once it has
   * run before anybody came, and once somebody has come and it is at rest again.
   */
  const AHEAD = `<script>
    window.seen = [document.prerendering];
    document.addEventListener('sekisho:change', () => seen.push('change'));
    document.addEventListener('sekisho:receipt', () => {
      seen.push('receipt');
      new Image().src = '/told.gif?' + [sekisho.decision.choices.vimeo, sekisho.decision.choices['google-ads']];
    });
    document.addEventListener('sekisho:show', () => new Image().src = '/shown.gif?' + seen);
    document.addEventListener('prerenderingchange', () => {
      seen.push('activated');
      requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => {
        new Image().src = '/came.gif?' + seen;
      })));
    });
    sekisho.subscribe(({ choices }) => seen.push(choices.vimeo || 'none'));
    document.head.append(Object.assign(new Image(), { src: '${ADS}?ahead' }));
    addEventListener('load', () => new Image().src = '/ahead.gif?' + document.prerendering);
  </script>`;
  const prerender = async (body: string, tag = TAG, head = ''): Promise<void> => {
    shopPage(server, '/ahead', { tag, head: head + AHEAD, body: FRAME });
    await page.open(shopPage(server, '/start', { tag, body: `${body}<a href="/ahead">on</a>` }));
  };
  const addRules = (): Promise<void> =>
    page.evaluate((rules: string) => {
      const script = document.createElement('script');
      script.type = 'speculationrules';
      script.textContent = rules.replace(/<[^>]*>/g, '');
      document.head.append(script);
    }, RULES('/ahead'));

  /** Goes to the page that ran ahead: what then happens is asked of the server. */
  const leave = (): Promise<void> => page.evaluate('void setTimeout(() => document.querySelector("a").click())');

  inChromium('releases nothing, asks nothing and makes no receipt in a page to which nobody has come', async () => {
    await prerender('');
    await page.wait('part=banner');
    const before = server.mark();
    await addRules();
    await server.waitFor('*/ahead.gif?true');
    await page.atRest();
    expect(leaks(before)).toEqual([]);
    expect(ownFiles(before)).toEqual(['sekisho.js']);
    await leave();
    await server.waitFor('*/came.gif?true,none,denied,change,activated');
    await server.waitFor('*/shown.gif?*activated');
    expect(leaks(server)).toEqual([]);
  });

  inChromium('reads the record anew when somebody comes: what was granted before waits till then', async () => {
    await prerender('');
    await page.click('part=accept');
    await page.gone('part=banner');
    await page.waitFor(receiptMade());
    const before = server.mark();
    await addRules();
    await server.waitFor('*/ahead.gif?true');
    await page.atRest();
    expect(leaks(before)).toEqual([]);
    await leave();
    await before.waitFor(FILM);
    await before.waitFor(`${ADS}?ahead`);
    await before.waitFor('*/came.gif?true,none,granted,change,activated');
    expect(ownFiles(before)).toEqual(['sekisho.js']);
  });

  inChromium('obeys a refusal that was given while the page was being prerendered, in every regime', async () => {
    await prerender(FRAME, `${TAG} data-regime="none"`);
    expect(await page.evaluate('sekisho.isGranted("vimeo")')).toBe(true);
    await server.waitFor(FILM);
    const before = server.mark();
    await addRules();
    await server.waitFor('*/ahead.gif?true');
    await page.evaluate('sekisho.withdraw()');
    await page.waitFor(receiptMade());
    await page.atRest();
    await leave();
    await before.waitFor('*/came.gif?true,none,denied,change,activated');
    expect(leaks(before)).toEqual([]);
  });

  inChromium('has code that answers in such a page wait, and loses no earlier answer by it', async () => {
    const tag = `${TAG} data-banner="manual"`;
    await prerender('', tag, '<script>sekisho.deny("google-ads")</script>');
    await page.evaluate('sekisho.grant()');
    await page.waitFor(receiptMade());
    const record = await page.evaluate('localStorage.sekisho');
    await addRules();
    await server.waitFor('*/ahead.gif?true');
    expect(await page.evaluate('localStorage.sekisho')).toBe(record);
    await leave();
    await server.waitFor('*/told.gif?granted,denied');
  });

  /** Goes back, to a page that the browser has kept. */
  const goBack = async (path: string): Promise<void> => {
    await page.evaluate('setTimeout(() => history.back())');
    await page.waitFor(`location.pathname === "${path}" && window.looks?.length === 2`);
    expect(await page.evaluate('looks[1][0]')).toBe(true);
  };
  const pages = (): string => {
    shopPage(server, '/back', { tag: TAG, body: '<p>Other</p>' });
    return shopPage(server, '/front', { tag: TAG, head: RESTLESS, body: `${FRAME}<a href="/back">on</a>` });
  };

  it('comes back refused, before any other code of the page, where another page refused', async () => {
    await page.open(pages());
    await page.click('part=accept');
    await server.waitFor(FILM);
    await page.waitFor(receiptMade());
    await page.evaluate('void (document.cookie = "_gcl_au=1; path=/")');
    await follow('/back');
    await page.evaluate('sekisho.withdraw()');
    await page.waitFor(receiptMade());
    const later = server.mark();
    await goBack('/front');
    expect(await page.evaluate('looks[1]')).toEqual([true, false]);
    expect((await stateOf(page)).choices).toMatchObject({ vimeo: 'denied', 'google-ads': 'denied' });
    expect(await page.evaluate('document.querySelectorAll("iframe[src]").length')).toBe(0);
    expect((await stateOf(page)).consent.at(-1)![2]).toMatchObject({ ad_storage: 'denied' });
    expect(await page.evaluate('document.cookie')).not.toContain('_gcl_au');
    const ticks = await page.evaluate<number>('ticks');
    await page.waitFor(`ticks > ${ticks + 5}`);
    expect(leaks(later).filter((url) => url.startsWith(`${ADS}?`))).toEqual([]);
    expect(await page.visible('part=banner')).toBe(false);
  });

  it('comes back granted, and without its banner, where another page granted', async () => {
    await page.open(pages());
    await page.wait('part=banner');
    expect(leaks(server)).toEqual([]);
    await follow('/back');
    await page.click('part=accept');
    await page.gone('part=banner');
    await page.waitFor(receiptMade());
    await goBack('/front');
    expect(await page.evaluate('looks[1]')).toEqual([true, true]);
    await server.waitFor(FILM);
    await server.waitFor(`${ADS}?/fronttrue`);
    await page.gone('part=banner');
    expect((await stateOf(page)).consent.at(-1)![2]).toMatchObject({ ad_storage: 'granted' });
    expect(leaks(server).filter((url) => url.includes('false'))).toEqual([]);
  });

  it('looks again in a tab that was hidden for so long that the answer has ended', async () => {
    await page.open(shopPage(server, '/long', { tag: TAG, body: FRAME }));
    await page.click('part=accept');
    await server.waitFor(FILM);
    await page.waitFor(receiptMade());
    await page.evaluate(() => {
      const [kind, at = '', ...rest] = localStorage.getItem('sekisho')!.split('.');
      const record = [kind, (parseInt(at, 36) - 181 * 86_400).toString(36), ...rest].join('.');
      document.cookie = `sekisho=${record}; path=/; secure`;
      localStorage.setItem('sekisho', record);
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    });
    expect(await page.evaluate('[sekisho.decision.status, sekisho.isGranted("vimeo")]')).toEqual(['expired', false]);
    expect(await page.evaluate('document.querySelectorAll("iframe[src]").length')).toBe(0);
    expect(await page.evaluate('document.cookie + (localStorage.sekisho || "")')).toBe('');
  });

  it('holds what is held where our lazy files do not come, and has receipts wait', async () => {
    const back = server.behave('*/dist/sekisho.*.js*', { reset: true });
    await page.open(shopPage(server, '/offline', { tag: TAG, body: FRAME }));
    await page.atRest();
    expect(await page.exists('part=banner')).toBe(false);
    expect(leaks(server)).toEqual([]);
    await page.evaluate('sekisho.grant("vimeo")');
    await server.waitFor(FILM);
    await page.atRest();
    expect(await page.evaluate('localStorage["sekisho.queue"].split("\\n").length')).toBe(2);
    expect(leaks(server)).toEqual([FILM]);
    back();
    await page.reload();
    await page.waitFor(receiptMade());
  });

  /** What a service worker of the site's own does: it keeps our files and the page, and answers with what it keeps. */
  const WORKER = `
    addEventListener('install', (event) => event.waitUntil(skipWaiting()));
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    addEventListener('fetch', (event) => {
      const { pathname, host } = new URL(event.request.url);
      if (host !== location.host || !(pathname.startsWith('/dist/') || pathname === '/kept')) return;
      event.respondWith(caches.open('own').then(async (own) => {
        const kept = await own.match(event.request);
        if (kept) return kept;
        const answer = await fetch(event.request);
        await own.put(event.request, answer.clone());
        return answer;
      }));
    });`;

  it('holds, asks and releases where the site’s own service worker answers with our files', async () => {
    server.page(`${SHOP}/own.sw.js`, { headers: { 'content-type': 'text/javascript' }, body: WORKER });
    const url = shopPage(server, '/kept', { tag: TAG, body: FRAME });
    await page.evaluate('navigator.serviceWorker.register("/own.sw.js").then(() => navigator.serviceWorker.ready)');
    await page.waitFor('navigator.serviceWorker.controller');
    await page.open(url);
    await page.wait('part=banner');
    await page.open(shopPage(server, '/empty', { tag: 'data-banner="manual"' }));
    const kept = server.mark();
    await page.open(url);
    await page.wait('part=banner');
    expect(leaks(server)).toEqual([]);
    await page.click('part=accept');
    await server.waitFor(FILM);
    await page.waitFor(receiptMade());
    const later = server.mark();
    await page.reload();
    await later.waitFor(FILM);
    expect(kept.requests(({ path }) => /^\/kept$|\/sekisho(\.ui)?\.js$/.test(path))).toEqual([]);
  });

  /** A page with the first block of a page of the docs, as it stands there. */
  const docsPage = (name: string, body = ''): string => {
    const block = /```html\n([^]*?)```/.exec(readFileSync(`docs/${name}.md`, 'utf8'))![1]!;
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">`;
    server.page(`${SHOP}/${name}`, {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `${html}${block.replaceAll('src="/sekisho/', 'src="/dist/')}</head><body>${body}</body></html>`,
    });
    return `${SHOP}/${name}`;
  };

  it('takes over what an app says by a message, and a refusal by the address, by the file of hand-overs', async () => {
    server.page('https://app.example/', {
      headers: { 'content-type': 'text/html' },
      body: `<script>
        parent.postMessage({ sekisho: { granted: ['vimeo'], denied: ['google-analytics'] } }, '${SHOP}');
      </script>`,
    });
    const url = docsPage('handover', `${FRAME}<iframe src="https://app.example/"></iframe>`);
    await page.open(url);
    await server.waitFor(FILM);
    const { choices } = await stateOf(page);
    expect(choices).toMatchObject({ vimeo: 'granted', 'google-analytics': 'denied' });
    await page.waitFor(receiptMade());
    docsPage('handover', FRAME);
    await page.open(`${url}?refused#sekisho=deny`);
    expect(await page.evaluate('location.hash + sekisho.isGranted("vimeo")')).toBe('false');
  });

  it('keeps answers with the account, and tells the visitor so, by the file of accounts', async () => {
    const stored = { version: 1, answers: { vimeo: ['granted', Math.floor(Date.now() / 1000) - 60] } };
    server.page(`${SHOP}/account/consent`, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(stored),
    });
    await page.open(docsPage('account', FRAME));
    await server.waitFor(FILM);
    await page.wait('part=preferences');
    const words = await page.text('part=preferences');
    expect(words).toContain('your answer is kept with your account');
    expect(words).toContain('This answer comes from your account');
    await page.click('part=reject');
    await server.waitFor(({ method, path }) => method === 'PUT' && path === '/account/consent');
    await page.waitFor(receiptMade());
    expect(await page.evaluate(`${receiptsOf()}.at(-1).scope`)).toBe('account');
    expect(await page.evaluate('localStorage["sekisho.account"]')).toBe('told');
    // the server still says what it said first: it is told of the refusal anew, and nothing is opened
    await page.reload();
    await page.atRest();
    expect(await page.visible('part=preferences')).toBe(false);
    expect(await page.evaluate('sekisho.isGranted("vimeo")')).toBe(false);
    await page.evaluate('sekisho.show("banner")');
    expect(await page.text('part=banner')).toContain('your answer is kept with your account');
  });

  it('has the banner tell of the account, and remembers that with the answer, not before', async () => {
    server.page(`${SHOP}/account/consent`, { headers: { 'content-type': 'application/json' }, body: 'null' });
    const url = docsPage('account');
    const remembered = (): Promise<unknown> => page.evaluate('localStorage["sekisho.account"] ?? null');
    for (let visit = 0; visit < 2; visit += 1) {
      await page.open(url);
      await page.wait('part=banner');
      expect(await page.text('part=banner')).toContain('your answer is kept with your account');
      await page.atRest();
      expect(await page.visible('part=preferences')).toBe(false);
      expect(await remembered()).toBe(null);
    }
    await page.click('part=accept');
    await page.waitFor('localStorage["sekisho.account"] === "told"');
    await page.waitFor(receiptMade());
    await page.reload();
    await page.atRest();
    expect(await page.visible('part=preferences')).toBe(false);
  });

  it('has a banner that is open already tell of the account once the visitor signs in', async () => {
    const before = '<script src="/dist/sekisho.account.js"></script>';
    await page.open(shopPage(server, '/late', { before, tag: TAG }));
    await page.wait('part=banner');
    expect(await page.text('part=banner')).not.toContain('kept with your account');
    await page.evaluate('sekisho.account({ load: async () => null, save: async () => {} }).signIn()');
    await page.waitFor(
      'document.querySelector("sekisho-root").shadowRoot.querySelector("[part~=banner]")?.textContent.includes("kept with your account")',
    );
    expect(await page.visible('part=preferences')).toBe(false);
  });

  it.each([
    ['handover', 'account'],
    ['account', 'handover'],
  ])('takes grants from an app and from the account with both files on a page: %s before %s', async (...files) => {
    server.page('https://app.example/', {
      headers: { 'content-type': 'text/html' },
      body: `<script>parent.postMessage({ sekisho: { granted: ['vimeo'] } }, '${SHOP}')</script>`,
    });
    const code = `<script>
      sekisho.handover({ origins: ['https://app.example'] });
      sekisho.account({
        load: async () => ({ version: 1, answers: { 'google-ads': ['granted', 1] } }),
        save: async () => {},
        isSignedIn: true,
        onTaken() {},
      });
    </script>`;
    await page.open(
      shopPage(server, '/both', {
        before: files.map((file) => `<script src="/dist/sekisho.${file}.js"></script>`).join(''),
        tag: `${TAG} data-banner="manual"`,
        head: code,
        body: '<iframe src="https://app.example/"></iframe>',
      }),
    );
    await page.waitFor('sekisho.isGranted("vimeo")');
    await page.waitFor('sekisho.isGranted("google-ads")');
    await page.waitFor(receiptMade());
  });

  inChromium('lets an account wait for somebody to come to a page that ran before', async () => {
    const account = `<script>
      sekisho.account({
        load: async () => ({ version: 1, answers: { vimeo: ['granted', 1], 'google-ads': ['denied', 1] } }),
        save: async () => {},
        isSignedIn: true,
        onTaken: (ids) => seen.push('taken:' + ids),
      });
    </script>`;
    const before = '<script src="/dist/sekisho.account.js"></script>';
    const tag = `${TAG} data-banner="manual"`;
    shopPage(server, '/ahead', { before, tag, head: AHEAD + account, body: FRAME });
    await page.open(shopPage(server, '/start', { tag, body: '<a href="/ahead">on</a>' }));
    await addRules();
    await server.waitFor('*/ahead.gif?true');
    await page.atRest();
    expect(leaks(server)).toEqual([]);
    await leave();
    await server.waitFor(FILM);
    await server.waitFor('*/told.gif?granted,denied');
  });
});
