import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { leaks, itIn, ownFiles, shopPage, startSite, stateOf, receiptMade } from './site.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const TAG = 'data-vendors="google-analytics vimeo" data-policy-url="/privacy" data-policy-version="1"';
const FRAME = '<iframe data-vendor="vimeo" data-src="https://player.vimeo.com/video/1" title="x"></iframe>';

describe.each(engines())('the record in %s', (engine) => {
  const inChromium = itIn(
    engine,
    ['chromium'],
    'what is compared is our own record and vendors, the same code everywhere',
  );
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

  const own = async () => (await visitor.cookies()).filter(({ name }) => name === 'sekisho');

  it('stores nothing before a choice, then one cookie of at most 200 bytes for yes and no alike (R33, R55)', async () => {
    const url = shopPage(server, '/', { tag: TAG });
    for (const button of ['accept', 'reject']) {
      await page.open(url);
      if (button === 'reject') await page.evaluate('sekisho.show("banner")');
      await page.wait('part=accept');
      if (button === 'accept') {
        expect(await visitor.cookies()).toEqual([]);
        expect((await stateOf(page)).stored).toEqual([]);
      }
      await page.click(`part=${button}`);
      await page.gone('part=banner');
      const [cookie, ...others] = await own();
      expect(others).toEqual([]);
      expect(cookie).toMatchObject({ path: '/', sameSite: 'Lax', secure: true, domain: 'www.shop.example.co.uk' });
      expect(`sekisho=${cookie!.value}`.length).toBeLessThanOrEqual(200);
      const days = (cookie!.expires! - Date.now() / 1000) / 86_400;
      expect(Math.round(days)).toBe(180);
      // the receipt comes a moment later
      await page.waitFor(receiptMade());
      expect([...(await stateOf(page)).stored].sort()).toEqual(
        button === 'accept' ? ['sekisho', 'sekisho.receipts'] : ['sekisho'],
      );
    }
  });

  it('is not asked for again, and only the core is downloaded then', async () => {
    const url = shopPage(server, '/', { tag: TAG, body: '<p>no frame, so no placeholder</p>' });
    await page.open(url);
    await page.click('part=reject');
    await page.gone('part=banner');
    await page.waitFor(receiptMade());
    const later = server.mark();
    await page.reload();
    await page.waitFor('sekisho.decision.status === "decided"');
    await page.atRest();
    expect(ownFiles(later)).toEqual(['sekisho.js']);
    expect(leaks(later)).toEqual([]);
    expect(await page.exists('sekisho-root')).toBe(false);
  });

  it('takes effect at once in the site’s other tabs', async () => {
    const url = shopPage(server, '/', { tag: TAG, body: FRAME });
    const other = await visitor.page();
    await other.open(url);
    await other.wait('part=banner');
    await page.open(url);
    await page.click('part=accept');
    await other.gone('part=banner');
    await other.waitFor('document.querySelector("iframe").src === "https://player.vimeo.com/video/1"');
    await page.evaluate('sekisho.withdraw()');
    await other.waitFor('!document.querySelector("iframe").hasAttribute("src")');
    expect((await stateOf(other)).choices.vimeo).toBe('denied');
  });

  it('asks again when the policy’s version changes, and says so', async () => {
    await page.open(shopPage(server, '/', { tag: TAG, body: FRAME }));
    await page.click('part=accept');
    await server.waitFor('https://player.vimeo.com/video/1');
    const later = server.mark();
    await page.open(shopPage(server, '/next', { tag: TAG.replace('version="1"', 'version="2"'), body: FRAME }));
    await page.wait('part=banner');
    expect((await stateOf(page)).status).toBe('outdated');
    expect((await stateOf(page)).choices.vimeo).toBe('denied');
    expect(leaks(later)).toEqual([]);
    expect(await page.text('part=banner')).toMatch(/changed/i);
  });

  it('goes from localStorage, with its receipts, on the next page view after it has expired (R55)', async () => {
    const url = shopPage(server, '/', { tag: TAG });
    await page.open(url);
    await page.click('part=accept');
    await page.gone('part=banner');
    await page.waitFor(receiptMade());
    await page.evaluate(() => {
      const [head, , ...rest] = localStorage['sekisho'].split('.') as string[];
      const old = Math.floor(Date.now() / 1000 - 181 * 86_400).toString(36);
      localStorage['sekisho'] = [head, old, ...rest].join('.');
      document.cookie = 'sekisho=; path=/; max-age=0';
    });
    await page.reload();
    await page.waitFor('sekisho.decision.status === "expired"');
    expect((await stateOf(page)).stored).toEqual([]);
    await page.reload();
    await page.waitFor('sekisho.decision.status === "undecided"');
  });

  it('is whole again on the next page view when its cookie or its copy in localStorage was lost', async () => {
    const url = shopPage(server, '/', { tag: TAG });
    await page.open(url);
    await page.click('part=reject');
    await page.gone('part=banner');
    const [given] = await own();
    const loseCookie = (): void => void (document.cookie = 'sekisho=; path=/; secure; max-age=0');
    for (const lose of [loseCookie, (): void => localStorage.removeItem('sekisho')]) {
      await page.evaluate(lose);
      await page.reload();
      await page.waitFor('localStorage.sekisho && document.cookie.includes("sekisho=")');
      const [cookie, ...others] = await own();
      expect(others).toEqual([]);
      expect(cookie!.value).toBe(given!.value);
      expect(Math.abs(cookie!.expires! - given!.expires!)).toBeLessThan(2);
      expect(await page.evaluate('localStorage.sekisho')).toBe(given!.value);
      expect((await stateOf(page)).choices).toMatchObject({ vimeo: 'denied', 'google-analytics': 'denied' });
    }
  });

  it('of two refusals leaves nothing that tells they are one visitor’s', async () => {
    const url = shopPage(server, '/', { tag: TAG });
    const numbers: string[][] = [];
    for (let visit = 0; visit < 2; visit++) {
      await page.open(url);
      await page.evaluate('sekisho.show("banner")');
      await page.wait('part=reject');
      await page.click('part=reject');
      await page.gone('part=banner');
      await page.waitFor(receiptMade());
      expect((await stateOf(page)).stored).toEqual(['sekisho']);
      const found = await page.evaluate<string[]>(
        `[...JSON.stringify([localStorage, sessionStorage, document.cookie]).matchAll(/[\\da-f]{8}-[\\da-f-]{27}/g)].map(([number]) => number)`,
      );
      expect(new Set(found).size).toBe(1);
      numbers.push(found);
      await page.evaluate('sessionStorage.clear()');
    }
    expect(numbers[0]).not.toEqual(numbers[1]);
  });

  inChromium('asks only for a vendor that was added, and leaves the other answers standing', async () => {
    await page.open(shopPage(server, '/', { tag: TAG }));
    await page.click('part=accept');
    await page.gone('part=banner');
    await page.open(shopPage(server, '/more', { tag: TAG.replace('vimeo', 'vimeo youtube') }));
    await page.wait('part=banner');
    expect((await stateOf(page)).choices).toMatchObject({ vimeo: 'granted', youtube: 'denied' });
  });

  inChromium('counts a tampered, foreign or oversized value as no record', async () => {
    const url = shopPage(server, '/', { tag: TAG, body: FRAME });
    for (const value of [
      'true',
      '1.t5k2x1.abcd.wxyz',
      '{"vimeo":"granted"}',
      `1.t5k2x1.abcd.${'wxyz'.repeat(1000)}.`,
    ]) {
      await page.open(url);
      await page.evaluate((text: string) => {
        document.cookie = `sekisho=${text}; path=/`;
        localStorage.setItem('sekisho', text);
      }, value);
      await page.reload();
      await page.wait('part=banner');
      expect((await stateOf(page)).status).toBe('undecided');
    }
    expect(leaks(server)).toEqual([]);
  });

  it('lasts for the page view when all storage is blocked, without asking again on that page (R11)', async () => {
    server.behave('*/dist/*', { cors: true });
    const url = shopPage(server, '/sandbox', {
      tag: TAG,
      body: FRAME,
      headers: { 'content-security-policy': 'sandbox allow-scripts' },
    });
    await page.open(url);
    await page.click('part=accept');
    await server.waitFor('https://player.vimeo.com/video/1');
    await page.gone('part=banner');
    expect(await page.evaluate('sekisho.decision.status')).toBe('decided');
    await page.evaluate('dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))');
    expect(await page.evaluate('sekisho.isGranted("vimeo")')).toBe(true);
    expect(await page.visible('part=banner')).toBe(false);
    await page.reload();
    await page.wait('part=banner');
  });

  it('deletes a withdrawn vendor’s cookies on every parent domain and path', async () => {
    await page.open(shopPage(server, '/p/q', { tag: TAG }));
    await page.click('part=accept');
    await page.gone('part=banner');
    await page.evaluate(() => {
      document.cookie = '_ga=host; path=/; secure';
      document.cookie = '_ga=1; path=/; domain=example.co.uk';
      document.cookie = '_ga=2; path=/; domain=shop.example.co.uk; secure';
      document.cookie = '_ga_ABC=3; path=/; domain=www.shop.example.co.uk';
      document.cookie = '_gid=4; path=/p';
      document.cookie = '_gat=5; path=/p/';
      document.cookie = '_gaexp=6; path=/';
      document.cookie = 'session=7; path=/';
    });
    expect((await visitor.cookies()).length).toBe(9);
    await page.evaluate('sekisho.withdraw()');
    const left = (await visitor.cookies()).map(({ name }) => name).sort();
    expect(left).toEqual(['_gaexp', 'sekisho', 'session']);
  });

  it('shares the choice over a domain, and heals what an earlier setting left behind (R75)', async () => {
    const url = shopPage(server, '/', { tag: TAG });
    await page.open(url);
    await page.click('part=accept');
    await page.gone('part=banner');
    await page.open(shopPage(server, '/wide', { tag: `${TAG} data-cookie-domain="example.co.uk"` }));
    await page.evaluate('sekisho.withdraw()');
    const cookies = await own();
    expect(cookies).toHaveLength(1);
    expect(cookies[0]!.domain).toMatch(/^\.?example\.co\.uk$/);
    await page.open(url);
    expect((await stateOf(page)).choices.vimeo).toBe('denied');
  });
});
