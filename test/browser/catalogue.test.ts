/** Vendors beyond the core set: their facts come with a second script, what visitors are told of them with a lazy file. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { eventually } from '../rig/eventually.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { leaks, itIn, LISTEN, ownFiles, shopPage, startSite, stateOf, type ShopPage, receiptMade } from './site.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const VENDORS = '<script src="/dist/sekisho.vendors.js"></script>';
const PIXEL = 'https://connect.facebook.net/en_US/fbevents.js';
const MAP = 'https://www.google.com/maps/embed?pb=1';
const BODY = `<iframe data-vendor="google-maps" data-src="${MAP}" title="Where we are" width="400" height="300"></iframe>
<button data-sekisho="preferences" id="open">Cookie settings</button>
<script>const s = document.createElement('script'); s.src = '${PIXEL}'; document.body.append(s)</script>`;
const options = (vendor: object): string =>
  `<script type="application/json" data-sekisho="options">${JSON.stringify({ vendors: [vendor] })}</script>`;

describe.each(engines())('a vendor of the catalogue in %s', (engine) => {
  // the engines differ in what is held and loaded, which the first test covers
  const inChromium = itIn(engine, ['chromium'], 'what is told of a vendor is our own data, the same everywhere');
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

  const open = (page_: ShopPage): Promise<void> => page.open(shopPage(server, '/', page_));
  const TAG = 'data-vendors="meta-pixel google-maps vimeo" data-site="Shop"';
  const inPreferences = <T = string>(script: string): Promise<T> =>
    page.evaluate(`document.querySelector('sekisho-root').shadowRoot.${script}`) as Promise<T>;

  it('is held, named, told of, released, taken back and swept like one of the core set', async () => {
    await open({ tag: TAG, before: VENDORS, body: BODY });
    await page.wait('part=banner');
    expect(await page.text('part=banner')).toContain('Meta Platforms, Inc.');
    await page.wait('part=placeholder');
    expect(await page.text('part=placeholder')).toContain('Google Maps');
    expect(await page.evaluate("document.querySelector('sekisho-placeholder').shadowRoot.innerHTML")).toContain(
      'https://policies.google.com/privacy',
    );
    expect(leaks(server)).toEqual([]);

    await page.click('part=choose');
    await page.wait('part=preferences');
    const text = await inPreferences('querySelector("dialog").textContent');
    for (const told of ['Meta Pixel', 'Facebook, Inc.', '_fbp', 'lastExternalReferrer']) expect(text).toContain(told);
    expect(await inPreferences(`querySelectorAll('a[href="https://www.facebook.com/adpreferences"]').length`)).toBe(2);

    await page.click('part=accept');
    await server.waitFor(PIXEL);
    await server.waitFor(MAP);
    await page.evaluate("(document.cookie = '_fbp=fb.1.1.1; path=/', localStorage.lastExternalReferrer = 'x')");
    await page.evaluate('sekisho.withdraw()');
    // WebKit shows a cookie again for the moment in which it tells of it: https://bugs.webkit.org/show_bug.cgi?id=259710
    await eventually(async () => {
      const { cookies, stored } = await stateOf(page);
      expect([...cookies, ...stored].filter((name) => /^_fbp|lastExternalReferrer/.test(name))).toEqual([]);
    });
  });

  inChromium('costs a visitor who has answered its facts, and a site without one nothing', async () => {
    await open({ tag: TAG, before: VENDORS, body: '<button data-sekisho="preferences" id="open">Cookies</button>' });
    await page.wait('part=banner');
    expect(await page.text('part=banner')).toContain('Meta Platforms, Inc., Google LLC and Vimeo.com, Inc.');
    const isTold = (): boolean => ownFiles(server).some((file) => file.startsWith('sekisho.catalogue.js'));
    expect(isTold()).toBe(false);
    await page.click('part=reject');
    await page.gone('part=banner');
    await page.waitFor(receiptMade());
    // the receipt names the recipients
    expect(isTold()).toBe(true);
    server.clear();
    await page.reload();
    await page.waitFor('sekisho.decision.status === "decided"');
    await page.atRest();
    const files = ownFiles(server).map((file) => file.replace(/\?.*/, ''));
    expect(files.filter((file) => !/^sekisho(\.vendors)?\.js$/.test(file))).toEqual([]);

    await visitor.close();
    visitor = await browser.visitor();
    page = await visitor.page();
    server.clear();
    await open({ tag: 'data-vendors="google-ads vimeo"', before: VENDORS });
    await page.wait('part=banner');
    await page.click('part=choose');
    await page.wait('part=preferences');
    expect(ownFiles(server).some((file) => file.includes('catalogue'))).toBe(false);
  });

  inChromium('is told of as the site says, field by field, as one of the core set is', async () => {
    const own = { disclosure: { optOutPage: 'https://shop.example/out' }, party: { company: 'Example K.K.' } };
    for (const id of ['meta-pixel', 'google-ads']) {
      await open({ before: VENDORS + options({ id, ...own }) });
      await page.wait('part=banner');
      expect(await page.text('part=banner')).toContain('Example K.K.');
      await page.click('part=choose');
      await page.wait('part=preferences');
      expect(await inPreferences(`querySelectorAll('a[href="https://shop.example/out"]').length`)).toBe(2);
      // the rest stays as it is built in
      expect(await inPreferences('querySelector("dialog").textContent')).toContain(
        id === 'meta-pixel' ? '_fbp' : '_gcl_au',
      );
    }
  });

  inChromium('can be refused where what is told of it cannot be loaded, and stays held', async () => {
    server.behave('*/dist/sekisho.catalogue.js*', { status: 404, body: '' });
    await open({
      tag: TAG,
      before: `<script>window.failed = []; document.addEventListener('sekisho:error', (e) => failed.push(e.detail.code))</script>${VENDORS}`,
      body: BODY,
    });
    await page.wait('part=banner');
    await page.waitFor('failed.length > 0');
    await page.click('part=choose');
    await page.wait('part=preferences');
    expect(await inPreferences('querySelector("dialog").textContent')).toContain('meta-pixel');
    await page.click('part=reject');
    await page.gone('part=preferences');
    expect((await stateOf(page)).choices['meta-pixel']).toBe('denied');
    expect(leaks(server)).toEqual([]);
  });

  inChromium(
    'is not known without its file, which the debug build names; an element of any id stands in for nothing',
    async () => {
      await open({
        tag: 'data-vendors="meta-pixel vimeo"',
        file: 'sekisho.debug.js',
        before: LISTEN + '<p id="sekisho.vendors" name="sekisho.vendors"></p>',
      });
      const said = await page.evaluate<string[]>('said.filter((text) => text.includes("unknown-vendor"))');
      expect(said).toHaveLength(1);
      expect(said[0]).toContain('"meta-pixel" (it needs vendors/meta-pixel.js in front of sekisho.js');
      expect(Object.keys((await stateOf(page)).choices)).not.toContain('meta-pixel');
    },
  );
});
