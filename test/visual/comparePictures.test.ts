/** What the tolerance of pictures lets pass, and what it does not: changes of a page, seen in the browser. */
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from '../rig/driver.js';
import { enginesFor, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { comparePictures, LIMIT } from './comparePictures.js';
import { openView, OUTPUT, startPicturedSite, takePicture } from './takePicture.js';

const SIGHT = { look: 'light', size: { width: 390, height: 800 } } as const;

/** Runs in the page: adds a rule to the style of the interface, where whatever is said of buttons is important. */
const style = (rule: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule.replace(/(?=[;}])/g, '!important'));
  document.querySelector('sekisho-root')!.shadowRoot!.adoptedStyleSheets.push(sheet);
};

/** Runs in the page: undoes `style`. */
const unstyle = (): void => {
  document.querySelector('sekisho-root')!.shadowRoot!.adoptedStyleSheets.pop();
};

/** What another rasterizer, or another version of a font, does to a page. */
const HARMLESS = {
  'a line one pixel lower': '.question{position:relative;top:1px}',
  'a line one pixel to the side': '.question{position:relative;left:1px}',
  'letters a little heavier': '.question{-webkit-text-stroke:.2px}',
  'letters half a pixel to the side': '.question,.button{text-indent:.5px}',
};

const HARMFUL = {
  'a button that is a fifth smaller': '.button:first-child{flex:none;width:29%}',
  'a button that is a fifth lower': '.actions{align-items:end}.button:first-child{min-height:0;height:2.36em}',
  'a link that is lost': '.links .link:last-of-type{visibility:hidden}',
  'accept and reject the other way round': '.button:first-child{order:1}.button:last-child{order:2}',
  'a button without its surface': '.button:nth-child(2){background:none;color:inherit}',
  'a link that cannot be told from text': '.links .link{text-decoration:none;color:inherit}',
  'a word that is cut off': '.button:nth-child(2){text-indent:2em;overflow:hidden;white-space:nowrap}',
  'a space that is lost': '.banner .actions{padding-block-start:0}',
};

describe.each(enginesFor(['chromium'], 'what pictures are taken in'))('the comparison of pictures in %s', (engine) => {
  let server: RigServer;
  let browser: Browser;
  let page: Page;
  let expected: PNG;
  let taken = 0;

  const take = (): Promise<PNG> => takePicture(page, join(OUTPUT, `comparison-${(taken += 1)}.png`), SIGHT);
  const open = async (view: 'banner' | 'preferences'): Promise<void> => {
    ({ page } = await openView(browser, server, { view, language: 'en', sizes: [SIGHT.size] }));
    expected = await take();
  };
  const changed = async (rule: string): Promise<number> => {
    await page.evaluate(style, rule);
    const { differing } = comparePictures(expected, await take());
    await page.evaluate(unstyle);
    return differing;
  };

  beforeAll(async () => {
    server = await startPicturedSite();
    browser = await launch(engine, server);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it('passes the same page, and what fonts do to it', async () => {
    await open('banner');
    const differing: Record<string, number> = { nothing: await changed('.none{}') };
    for (const [name, rule] of Object.entries(HARMLESS)) differing[name] = await changed(rule);
    expect(Object.entries(differing).filter(([, count]) => count > LIMIT)).toEqual([]);
  });

  it('fails what somebody would see', async () => {
    await open('banner');
    const differing: Record<string, number> = {};
    for (const [name, rule] of Object.entries(HARMFUL)) differing[name] = await changed(rule);
    expect(Object.entries(differing).filter(([, count]) => count <= LIMIT)).toEqual([]);
  });

  it('fails a purpose that is missing, and a switch that is on', async () => {
    await open('preferences');
    expect(await changed('.part:nth-of-type(2){display:none}')).toBeGreaterThan(LIMIT);
    await page.click('sekisho >> .switch:enabled');
    expect(await changed('.none{}')).toBeGreaterThan(LIMIT);
  });

  it('fails a picture of another size', () => {
    expect(comparePictures(new PNG({ width: 2, height: 1 }), new PNG({ width: 1, height: 2 })).differing).toBe(
      Infinity,
    );
  });
});
