/** Both layers in every language, where they have the most to say: how much of a phone they take. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directionOf } from '../../src/i18n/language.js';
import { languages } from '../../src/locales/lists/languages.js';
import type { Browser } from '../rig/driver.js';
import { depth } from '../rig/depth.js';
import { enginesFor, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { FULLEST_TAG, measureBanner, PHONE } from './measureBanner.js';
import { shopPage, startSite } from './site.js';

/** Those that need the most room, one from right to left, and one whose lines end between words alone; `npm run test:deep` measures all of them. */
const LONGEST = ['ar', 'bg', 'de', 'el', 'fr', 'ga', 'ko', 'ru', 'th'];
const MEASURED = depth(0, 1) ? languages : LONGEST;

const PHONES = [
  { width: 390, height: 800 },
  { width: 360, height: 640 },
] as const;

/** In the page: how preferences divide a phone. */
const measurePreferences = () => {
  const dialog = document.querySelector('sekisho-root')!.shadowRoot!.querySelector('dialog')!;
  const box = (css: string): DOMRect => dialog.querySelector(css)!.getBoundingClientRect();
  const buttons = ['accept', 'reject', 'save'].map((part) => box(`[part~=${part}]`));
  const scrolling = [...dialog.querySelectorAll('*')].filter(
    (element) => /auto|scroll/.test(getComputedStyle(element).overflowY) && element.clientHeight > 1,
  );
  return {
    rows: new Set(buttons.map(({ top, height }) => `${Math.round(top)} ${Math.round(height)}`)).size,
    isSeen: buttons.every(({ left, right, bottom }) => left >= 0 && right <= innerWidth && bottom <= innerHeight),
    answers: buttons.slice(0, 2).map(({ width }) => Math.round(width)),
    /** Of the window: what the answers take, and what is left for purposes. */
    share: box('.actions').height / innerHeight,
    room: box('.words').height / innerHeight,
    scrolling: scrolling.map(({ className }) => className),
  };
};

/** In the page: words of the banner that a line ends in the middle of. */
const readBrokenWords = (): string[] => {
  const root = document.querySelector('sekisho-root')!.shadowRoot!;
  const walker = document.createTreeWalker(root.querySelector('.words')!, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
    }
  }
  return broken;
};

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

describe.each(enginesFor(['chromium'], 'how texts are laid out differs by fonts, which the engines share'))(
  'the banner in every language, in %s',
  (engine) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch(engine, server);
    });
    afterAll(() => browser.close());

    it.each(PHONES)('leaves more than half of $width × $height to the page', async (viewport) => {
      const visitor = await browser.visitor({ viewport, touch: true });
      const page = await visitor.page();
      const shares: string[] = [];
      for (const language of MEASURED) {
        const html = `lang="${language}" dir="${directionOf(language)}"`;
        await page.open(shopPage(server, `/${language}`, { tag: FULLEST_TAG, html, head: PHONE }));
        await page.wait('part=accept');
        const { share, fontSize, accept, reject, choose, hidden, isWide } = await page.evaluate(measureBanner);
        expect(share, language).toBeLessThanOrEqual(0.45);
        expect(fontSize, language).toBeGreaterThanOrEqual(15);
        expect([accept.isSeen, reject.isSeen, choose.isSeen, isWide], language).toEqual([true, true, true, false]);
        // a pixel by rounding
        expect(Math.abs(accept.width - reject.width), language).toBeLessThanOrEqual(1);
        expect([reject.height, reject.top, reject.className], language).toEqual([
          ...[accept.height, accept.top, accept.className],
        ]);
        expect(Math.min(accept.height, choose.height), language).toBeGreaterThanOrEqual(44);
        expect(hidden, language).toEqual([]);
        shares.push(`${language} ${Math.round(share * 100)}`);
      }
      console.log(`share of ${viewport.width} × ${viewport.height} in percent: ${shares.join(', ')}`);
      await visitor.close();
    });

    it.each([...PHONES, { width: 800, height: 390 }])(
      'has preferences with their answers in one row of $width × $height, and one box that scrolls',
      async (viewport) => {
        const visitor = await browser.visitor({ viewport, touch: true });
        const page = await visitor.page();
        for (const language of MEASURED) {
          const html = `lang="${language}" dir="${directionOf(language)}"`;
          await page.open(shopPage(server, `/${language}`, { tag: FULLEST_TAG, html, head: PHONE }));
          await page.click('part=choose');
          await page.wait('sekisho >> #rights');
          const { answers, share, room, ...rest } = await page.evaluate(measurePreferences);
          expect(rest, language).toEqual({ rows: 1, isSeen: true, scrolling: ['words'] });
          expect(Math.abs(answers[0]! - answers[1]!), language).toBeLessThanOrEqual(1);
          // one row, of which Irish needs three lines; lying, 44 pixels with what is around them
          expect(share, language).toBeLessThanOrEqual(Math.max(0.12, 60 / viewport.height));
          expect(room, language).toBeGreaterThanOrEqual(0.7);
        }
        await visitor.close();
      },
    );

    it('ends lines between words where a script has spaces between them', async () => {
      const visitor = await browser.visitor({ viewport: PHONES[1], touch: true });
      const page = await visitor.page();
      for (const language of ['ko', 'de', 'hi', 'ar']) {
        await page.open(
          shopPage(server, `/${language}`, { tag: FULLEST_TAG, html: `lang="${language}"`, head: PHONE }),
        );
        await page.wait('part=accept');
        expect([language, await page.evaluate(readBrokenWords)]).toEqual([language, []]);
      }
      await visitor.close();
    });
  },
);
