/** The first layer on a phone: how much of the window it takes, and what is to be seen of it without scrolling. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { FULLEST_TAG, measureBanner, PHONE } from './measureBanner.js';
import { DEMO, SHOP, shopPage, startSite } from './site.js';

const SITES = ['guide', 'lessons', 'the fullest list'] as const;
const LANGUAGES = ['en', 'ja'] as const;
const PHONES = [
  { width: 390, height: 800 },
  { width: 360, height: 640 },
] as const;

const CASES = PHONES.flatMap((viewport) =>
  LANGUAGES.flatMap((language) => SITES.map((site) => ({ ...viewport, language, site }))),
);

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

/** The start page of a demo in a language, or a page of the shop; on a phone. */
const openPage = async (page: Page, site: (typeof SITES)[number], language: string): Promise<void> => {
  const html = `lang="${language}"`;
  if (site === 'the fullest list') return page.open(shopPage(server, '/', { tag: FULLEST_TAG, html, head: PHONE }));
  const file = fileURLToPath(new URL(`../../demo/${site}/index.html`, import.meta.url));
  const body = readFileSync(file, 'utf8').replace(/<html lang="\w+"/, `<html ${html}`);
  const url = `${DEMO}/${site}/${language}/phone.html`;
  server.page(url, { headers: { 'content-type': 'text/html; charset=utf-8' }, body });
  return page.open(url);
};

describe.each(engines())('the banner in %s', (engine) => {
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(engine, server);
  });
  afterAll(() => browser.close());
  beforeEach(() => server.reset());
  afterEach(() => visitor.close());

  it.each(CASES)(
    'leaves more than half of $width × $height to the page, on $site in $language',
    async ({ width, height, site, language }) => {
      visitor = await browser.visitor({ viewport: { width, height } });
      page = await visitor.page();
      await openPage(page, site, language);
      await page.wait('part=accept');
      const { share, fontSize, accept, reject, choose, hidden } = await page.evaluate(measureBanner);
      expect(share).toBeLessThanOrEqual(0.45);
      expect(fontSize).toBeGreaterThanOrEqual(15);
      expect(reject).toEqual(accept);
      expect(accept).toMatchObject({ tag: 'button', isSeen: true });
      expect(choose.isSeen).toBe(true);
      expect(Math.min(accept.height, choose.height)).toBeGreaterThanOrEqual(44);
      // purposes, recipients and Google's statement, policy and opt-out pages: all at once
      expect(hidden).toEqual([]);
    },
  );

  it('names two companies of many on a phone, one on the smallest, and all in a large window; a touch on the rest names them', async () => {
    visitor = await browser.visitor({ viewport: { width: 390, height: 800 } });
    page = await visitor.page();
    await openPage(page, 'the fullest list', 'en');
    const named = 'Google LLC, LY Corporation and 2 others may receive data about your visit';
    expect(await page.text('part=banner')).toContain(named);
    await visitor.close();
    visitor = await browser.visitor({ viewport: { width: 360, height: 640 } });
    page = await visitor.page();
    await openPage(page, 'the fullest list', 'en');
    const text = await page.text('part=banner');
    expect(text).toContain('Google LLC and 3 others may receive data about your visit');
    expect(text).not.toContain('Vimeo.com, Inc.');
    await page.evaluate(() => {
      const shadow = document.querySelector('sekisho-root')!.shadowRoot!;
      [...shadow.querySelectorAll('button')].find((button) => /others/.test(button.textContent))!.id = 'others';
    });
    await page.click('sekisho >> #others');
    await page.wait('part=preferences');
    expect(await page.text('part=preferences')).toContain('Vimeo.com, Inc.');
    await visitor.close();
    visitor = await browser.visitor({ viewport: { width: 1024, height: 768 } });
    page = await visitor.page();
    await openPage(page, 'the fullest list', 'en');
    expect(await page.text('part=banner')).toContain('Vimeo.com, Inc.');
  });

  it('goes by the name of the host where the site has given none', async () => {
    visitor = await browser.visitor();
    page = await visitor.page();
    await page.open(shopPage(server, '/', { tag: 'data-vendors="google-analytics"' }));
    expect(await page.text('sekisho >> #title')).toBe(`Cookies on ${new URL(SHOP).hostname}`);
  });
});
