/**
 * The life of a page: it is left and comes back, it runs before anybody has come to it, it is hidden, it is offline. Each engine
 * keeps pages that were left; Chromium alone prerenders.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { itIn, leaks, ownFiles, receiptMade, shopPage, startSite, stateOf } from './site.js';

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

describe.each(engines())('the life of a page in %s', (engine) => {
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(engine, server);
    visitor = await browser.visitor({ keepsPages: true });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    server.reset();
    // what came from the cache was seen by nobody
    server.behave('https://player.vimeo.com/*', { headers: { 'cache-control': 'no-store' } });
    page = await visitor.page();
    await page.open(shopPage(server, '/empty', { tag: 'data-banner="manual"' }));
    await page.evaluate('localStorage.clear(), document.cookie = "sekisho=; path=/; max-age=0"');
  });
  afterEach(() => page.close());

  /** Follows a link of the page to another one. */
  const follow = async (path: string): Promise<void> => {
    await page.evaluate(`document.querySelector('a[href="${path}"]').click()`);
    await page.waitFor(`location.pathname === "${path}" && document.readyState === "complete" && window.sekisho`);
  };

  const inChromium = itIn(engine, ['chromium'], 'no other engine prerenders');
  const RULES = (path: string): string =>
    `<script type="speculationrules">{"prerender":[{"source":"list","urls":["${path}"],"eagerness":"immediate"}]}</script>`;
  /** Tells of the page that it ran before anybody came, what it saw then, and of each change. */
  const AHEAD = `<script>
    window.wasAhead = document.prerendering;
    window.seen = [];
    document.addEventListener('sekisho:change', () => seen.push('change'));
    document.addEventListener('sekisho:receipt', () => {
      seen.push('receipt');
      new Image().src = '/told.gif?' + [sekisho.decision.choices.vimeo, sekisho.decision.choices['google-ads']];
    });
    document.addEventListener('sekisho:show', () => {
      seen.push('show');
      new Image().src = '/seen.gif?' + seen;
    });
    document.addEventListener('prerenderingchange', () => seen.push('activated'));
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

  inChromium('releases nothing, asks nothing and makes no receipt in a page to which nobody has come', async () => {
    await prerender('');
    await page.wait('part=banner');
    const before = server.mark();
    await addRules();
    await server.waitFor('*/ahead.gif?true');
    await page.atRest();
    expect(leaks(before)).toEqual([]);
    expect(ownFiles(before)).toEqual(['sekisho.js']);
    // asked of the server: the page may not answer its driver while it takes the place of the other
    await page.evaluate('document.querySelector("a").click()');
    await server.waitFor('*/seen.gif?none,denied,change,activated,show');
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
    await follow('/ahead');
    await before.waitFor(FILM);
    await before.waitFor(`${ADS}?ahead`);
    expect(await page.evaluate('[wasAhead, ...seen]')).toEqual([true, 'none', 'granted', 'change', 'activated']);
    expect(ownFiles(before)).toEqual(['sekisho.js']);
  });

  inChromium('obeys a refusal that was given while the page was being prerendered, in every regime', async () => {
    await prerender('', `${TAG} data-regime="none"`);
    expect(await page.evaluate('sekisho.isGranted("vimeo")')).toBe(true);
    const before = server.mark();
    await addRules();
    await server.waitFor('*/ahead.gif?true');
    await page.evaluate('sekisho.withdraw()');
    await page.waitFor(receiptMade());
    await page.atRest();
    await follow('/ahead');
    await page.waitFor('seen.includes("change")');
    await page.atRest();
    expect(leaks(before)).toEqual([]);
    expect(await page.evaluate('[wasAhead, ...seen]')).toEqual([true, 'none', 'denied', 'change', 'activated']);
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
    await page.evaluate('document.querySelector("a").click()');
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
});
