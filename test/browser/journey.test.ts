/** The main journey on the demo's pages, with the vendors' real addresses, from the first visit to withdrawal. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { DEMO, leaks, ownFiles, stateOf, startSite, receiptMade } from './site.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

/** What each site's tags do once permitted: first request, sign of execution, first-party cookies. */
const SITES = [
  {
    name: 'the travel guide',
    path: '/guide/',
    next: '/guide/kyoto.html',
    lazy: ['sekisho.ui.js', 'sekisho.catalogue.js', 'sekisho.embeds.js', 'sekisho.preact.js'],
    record: 'sekisho',
    hits: [
      'https://www.google-analytics.com/g/collect*',
      'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/*',
    ],
    requests: [
      'https://www.googletagmanager.com/gtag/js?id=G-DEMO000001',
      'https://www.googletagmanager.com/gtag/js?id=AW-*',
      'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js*',
      'https://securepubads.g.doubleclick.net/tag/js/gpt.js',
      'https://platform.twitter.com/widgets.js',
      'https://static.ads-twitter.com/uwt.js',
      'https://ad.doubleclick.net/ddm/activity/*',
      'https://www.youtube.com/embed/*',
      'https://www.google-analytics.com/g/collect*',
    ],
    cookies: ['_ga', '_gcl_au', '__gads'],
    thirdParty: 'IDE',
  },
  {
    name: 'the lesson marketplace',
    path: '/lessons/',
    next: '/lessons/teacher.html',
    lazy: [],
    record: 'sekisho-lessons',
    hits: ['https://b92.yahoo.co.jp/yss_retargeting*', 'https://b92.yahoo.co.jp/lytag*'],
    requests: [
      'https://s.yimg.jp/images/listing/tool/cv/ytag.js',
      'https://tag.flvcdn.net/lytag.js',
      'https://www.googletagmanager.com/gtag/js?id=AW-*',
      'https://www.googletagmanager.com/gtm.js?id=GTM-*',
      'https://player.vimeo.com/video/*',
      'https://b92.yahoo.co.jp/*',
    ],
    cookies: ['_ycl_yjad', '_yjsu_yjad', '_ly_su', '_gcl_au'],
    thirdParty: 'vuid',
  },
] as const;

/** What the tags of a page that is left send last. */
const AT_LAST = /en=user_engagement|PageLeave|page_leave/;

describe.each(engines())('the journey in %s', (engine) => {
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

  const names = async (): Promise<string[]> => (await visitor.cookies()).map(({ name }) => name);

  describe.each(SITES)('on $name', ({ path, next, lazy, record, requests, hits, cookies, thirdParty }) => {
    it('lets nothing out before the choice, nor after a refusal, nor on the next page', async () => {
      await page.open(DEMO + path);
      await page.wait('part=banner');
      expect(leaks(server)).toEqual([]);
      expect(await names()).toEqual([]);
      await page.click('part=reject');
      await page.gone('part=banner');
      await page.open(DEMO + next);
      await page.waitFor('sekisho.decision.status === "decided"');
      await page.atRest();
      expect(leaks(server)).toEqual([]);
      expect(await names()).toEqual([record]);
      expect(await page.evaluate('window.__ran')).toBeFalsy();
    });

    it('lets through what was accepted, again on the next page, and takes it back on withdrawal', async () => {
      await page.open(DEMO + path);
      await page.click('part=accept');
      for (const request of requests) await server.waitFor(request);
      for (const name of cookies) await page.waitFor(`document.cookie.includes(${JSON.stringify(`${name}=`)})`);
      expect(await names()).toEqual(expect.arrayContaining([...cookies, thirdParty]));

      // the receipt is made, and sent, a little later
      await page.waitFor(receiptMade(record));
      const later = server.mark();
      await page.open(DEMO + next);
      for (const hit of hits) await later.waitFor(`${hit}${encodeURIComponent(next)}*`);
      await page.atRest();
      // the facts about further vendors are no lazy file; plain links that ask for more than that load what makes it
      const files = ownFiles(later).filter((file) => file !== 'sekisho.vendors.js');
      expect(files.sort()).toEqual(['sekisho.js', ...lazy].sort());
      expect((await stateOf(page)).consent.at(-1)![2]).toMatchObject({ ad_storage: 'granted' });

      await page.click('[data-sekisho=preferences]');
      await page.click('part=reject');
      await page.gone('part=preferences');
      expect((await stateOf(page)).consent.at(-1)![2]).toMatchObject({ ad_storage: 'denied' });
      expect(await page.evaluate('document.querySelectorAll("iframe[data-vendor][src]").length')).toBe(0);
      const after = server.mark();
      await page.open(DEMO + path);
      await page.waitFor('sekisho.decision.status === "decided"');
      await page.atRest();
      expect(leaks(after).filter((url) => !AT_LAST.test(url))).toEqual([]);
      const left = await names();
      for (const name of cookies) expect(left).not.toContain(name);
    });
  });

  it('goes the same way in a single-page application that uses the packed package', async () => {
    await page.open(`${DEMO}/spa/`);
    await page.wait('part=accept');
    expect(leaks(server)).toEqual([]);
    await page.click('part=accept');
    await server.waitFor('https://www.googletagmanager.com/gtag/js?id=G-*');
    await page.evaluate('document.querySelector("a[href*=lesson]").click()');
    await server.waitFor('https://player.vimeo.com/video/*');
    await page.reload();
    await server.waitFor('https://player.vimeo.com/video/*');
    expect(await page.exists('part=banner')).toBe(false);
  });
});
