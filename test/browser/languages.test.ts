/** The first layer in every language, where it has the most to say: how much of a phone it takes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directionOf } from '../../src/i18n/language.js';
import { languages } from '../../src/locales/lists/languages.js';
import type { Browser } from '../rig/driver.js';
import { depth } from '../rig/depth.js';
import { enginesFor, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { FULLEST_TAG, measureBanner, PHONE } from './measureBanner.js';
import { shopPage, startSite } from './site.js';

/** Those that need the most room, and one from right to left; `npm run test:deep` measures all of them. */
const LONGEST = ['ar', 'bg', 'de', 'el', 'fr', 'ga', 'ru', 'th'];
const MEASURED = depth(0, 1) ? languages : LONGEST;

const PHONES = [
  { width: 390, height: 800 },
  { width: 360, height: 640 },
] as const;

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
      const visitor = await browser.visitor({ viewport });
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
  },
);
