/** What a first visit downloads until the banner can be seen. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { isCustom, itIn, ownFiles, shopPage, startSite } from './site.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const VENDORS = '<script src="/dist/sekisho.vendors.js"></script>';

/** The files of `dist/` that were asked for, each as often as it was. */
const files = (): string[] => ownFiles(server).map((file) => file.replace(/\?.*/, ''));

describe.each(engines())('until the banner can be seen in %s', (engine) => {
  const inChromium = itIn(engine, ['chromium'], 'which files are asked for is decided by our own code');
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

  it.each([
    ['the core set', 'en', 'google-ads vimeo', 'Google LLC', ['sekisho.js', 'sekisho.ui.js']],
    ['the core set', 'ja', 'google-ads vimeo', 'Google LLC', ['sekisho.js', 'sekisho.ui.js', 'locales/ja.banner.js']],
    [
      'the catalogue',
      'en',
      'meta-pixel ad-ebis',
      'Meta Platforms, Inc. and YRGLM Inc.',
      ['sekisho.vendors.js', 'sekisho.js', 'sekisho.ui.js'],
    ],
    [
      'the catalogue, a file each',
      'en',
      'meta-pixel ad-ebis',
      'Meta Platforms, Inc. and YRGLM Inc.',
      ['vendors/meta-pixel.js', 'vendors/ad-ebis.js', 'sekisho.js', 'sekisho.ui.js'],
    ],
    [
      'the catalogue',
      'ja',
      'meta-pixel ad-ebis',
      'Meta Platforms, Inc.、株式会社イルグルム',
      ['sekisho.vendors.js', 'sekisho.js', 'sekisho.ui.js', 'locales/ja.banner.js'],
    ],
  ])('a site with vendors of %s, in "%s", asks for its few files and no other', async (_, lang, ids, told, wanted) => {
    const before = wanted
      .filter((file) => file.includes('vendors'))
      .map((file) => `<script src="/dist/${file}"></script>`)
      .join('');
    await page.open(shopPage(server, '/', { tag: `data-vendors="${ids}"`, before, html: `lang="${lang}"` }));
    await page.wait('part=banner');
    expect(await page.text('part=banner')).toContain(told);
    await page.atRest();
    // the page's two tags are asked for at once, and either may arrive first
    expect(files().sort()).toEqual([...wanted].sort());
  });

  inChromium('what is told of vendors comes before preferences are asked for, where a pointer is near', async () => {
    await page.open(shopPage(server, '/', { tag: 'data-vendors="meta-pixel"', before: VENDORS, html: 'lang="ja"' }));
    await page.wait('part=banner');
    await page.hover('part=choose');
    // a custom build has the words of its own vendors only
    const words = isCustom ? 'vendors/meta-pixel.words.js' : 'sekisho.catalogue.js';
    for (const file of [words, 'sekisho.preferences.js', 'locales/ja.preferences.js'])
      await server.waitFor(`*/dist/*${file}*`);
    await page.atRest();
    const loaded = files();
    await page.click('part=choose');
    // the visitor's rights come behind the choices, by two files that are asked for at once
    await page.wait('sekisho >> #rights');
    expect(files().slice(loaded.length).sort()).toEqual(['locales/ja.rights.js', 'sekisho.rights.js']);
  });

  inChromium('where vendors have a file each, what is told of those is loaded, and of no other', async () => {
    const before = ['meta-pixel', 'hotjar'].map((id) => `<script src="/dist/vendors/${id}.js"></script>`).join('');
    await page.open(shopPage(server, '/', { tag: 'data-vendors="meta-pixel hotjar"', before }));
    await page.wait('part=banner');
    await page.click('part=choose');
    await page.wait('part=preferences');
    const words = files().filter((file) => /words|catalogue/.test(file));
    expect(words.sort()).toEqual(['vendors/hotjar.words.js', 'vendors/meta-pixel.words.js']);
    const text = await page.evaluate("document.querySelector('sekisho-root').shadowRoot.textContent");
    for (const told of ['Facebook, Inc.', '_fbp', '_hjSession_']) expect(text).toContain(told);
  });
});
