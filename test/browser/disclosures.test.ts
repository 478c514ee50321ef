/** Disclosures on real pages: live, in both languages, in single-page applications, under a strict security policy. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { renderDisclosures } from '../../dist/npm/static/index.js';
import { findViolations } from '../rig/axe.js';
import type { Browser, Page, Visitor, VisitorOptions } from '../rig/driver.js';
import { eventually } from '../rig/eventually.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { leaks, ownFiles, shopPage, type ShopPage, startSite, receiptMade } from './site.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const VENDORS = 'google-analytics google-ads yahoo-japan-ads vimeo';
const TAG = `data-vendors="${VENDORS}" data-policy-url="/privacy" data-policy-version="1" data-policy-external-transmission="/privacy#external-transmission" data-site="The Shop"`;
const DISCLOSURES = '<div data-sekisho="disclosures" id="all"></div>';
const TABLE = '<div data-sekisho="external-transmission" id="table"></div>';
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'nonce-n'; style-src 'none'; connect-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types sekisho",
};

/** What a place says of a service: the facts by their names. */
const FACTS = `((place, service) => {
  const services = [...document.querySelectorAll(place + ' .sekisho-service')];
  const rows = services.find((node) => node.firstElementChild.textContent === service).querySelectorAll('dl > div');
  return Object.fromEntries([...rows].map((row) => [row.firstChild.textContent, row.lastChild.textContent]));
})`;
const TABLE_LINK = `[...document.querySelector('sekisho-root').shadowRoot.querySelectorAll('a')]
  .map((link) => link.getAttribute('href'))
  .find((href) => href.endsWith('#external-transmission'))?.replace(location.origin, '')`;
const CHOICE = `${FACTS}('#all', 'Vimeo')['Your choice']`;

describe.each(engines())('disclosures in %s', (engine) => {
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  const enter = async (options: VisitorOptions = {}): Promise<void> => {
    visitor = await browser.visitor(options);
    page = await visitor.page();
  };
  const open = async (path: string, content: string, rest: Partial<ShopPage> = {}): Promise<void> => {
    const body = `<main><h1>Privacy</h1><h2>Cookies</h2>${content}</main>`;
    await page.open(shopPage(server, path, { tag: TAG, body, ...rest }));
  };

  beforeAll(async () => {
    browser = await launch(engine, server);
  });
  afterAll(() => browser.close());
  afterEach(() => visitor.close());

  it('appear, follow every decision, and request nothing of anybody else (R40)', async () => {
    await enter();
    server.reset();
    await open('/live', DISCLOSURES + TABLE);
    await page.wait('.sekisho-disclosures');
    await page.wait('.sekisho-external-transmission');
    expect(await page.evaluate(CHOICE)).toBe('Off, unless you allow it.');
    await page.evaluate("sekisho.deny(), sekisho.grant('vimeo')");
    // WebKit goes back to the first cookie of a turn for the moment in which it tells of that one
    await eventually(async () => {
      expect(await page.evaluate(CHOICE)).toBe('You allowed it.');
      expect(await page.text('#all .sekisho-choices')).toMatch(/You allowed: Features[^]*You refused: .*Advertising/);
      expect(await page.evaluate(`${FACTS}('#table', 'Vimeo')['When it is sent']`)).toContain('You have allowed it');
    });
    await page.evaluate('sekisho.withdraw()');
    await page.waitFor(`${CHOICE} === 'You refused it.'`);
    // the way to change it is where the visitor reads
    await page.click('#all a[href="#sekisho"]');
    await page.wait('part=preferences');
    expect(await page.evaluate(TABLE_LINK)).toBe('/privacy#external-transmission');
    expect(leaks(server)).toEqual([]);
    expect(await page.errors()).toEqual([]);
  });

  it('are drawn into a shadow root where code asks for them', async () => {
    await enter();
    await open('/shadow', '<div id="host"></div>');
    await page.evaluate(async () => {
      const place = document.createElement('div');
      Object.assign(window, { place });
      place.dataset.sekisho = 'disclosures';
      document.getElementById('host')!.attachShadow({ mode: 'open' }).append(place);
      await (window as unknown as { sekisho: { disclose(element: Element): Promise<void> } }).sekisho.disclose(place);
    });
    await page.waitFor('place.textContent.includes("Vimeo")');
    await page.evaluate("sekisho.deny(), sekisho.grant('vimeo')");
    await page.waitFor('place.textContent.includes("You allowed it.")');
  });

  // what follows depends on no engine
  if (engine !== 'chromium') return;

  it('are written where a single-page application puts them, and put back where it wipes them', async () => {
    await enter();
    await open('/spa', '<div id="view"></div>');
    await page.wait('part=reject');
    await page.click('part=reject');
    // its receipt comes a moment later, and brings a file of its own
    await page.waitFor(receiptMade());
    await page.reload();
    server.reset();
    await open('/spa', '<div id="view"></div>');
    await page.waitFor('sekisho.decision.status === "decided"');
    expect(ownFiles(server).map((file) => file.replace(/\?.*/, ''))).toEqual(['sekisho.js']);
    await page.evaluate(`document.querySelector('#view').innerHTML = '${DISCLOSURES}'`);
    await page.wait('#all .sekisho-disclosures');
    expect(
      ownFiles(server)
        .map((file) => file.replace(/\?.*/, ''))
        .sort(),
    ).toEqual(['sekisho.disclosures.js', 'sekisho.js', 'sekisho.preact.js', 'sekisho.ui.js']);
    await page.evaluate("document.querySelector('#all').innerHTML = 'Loading'");
    await page.waitFor("document.querySelectorAll('#all .sekisho-disclosures').length === 1");
    expect(await page.text('#all')).not.toContain('Loading');
    // away, and there again
    await page.evaluate("(window.gone = document.querySelector('#all')).remove()");
    await page.waitFor('!gone.firstElementChild');
    await page.evaluate("document.querySelector('#view').append(gone)");
    await page.wait('#all .sekisho-disclosures');
    expect(await page.errors()).toEqual([]);
  });

  it('speak the language of their part of the page, the table Japanese in any case, large enough (R61, E4)', async () => {
    await enter();
    const small = `<div lang="ja"><div data-sekisho="disclosures" id="all"></div></div><footer style="font-size:11px">${TABLE}</footer>`;
    await open('/languages', small);
    await page.wait('.sekisho-external-transmission');
    expect(await page.text('#all')).toContain('目的ごとのCookieとサービス');
    const [first, second] = await page.evaluate(() =>
      [...document.querySelectorAll('#table [dir]')].map((node) => [
        node.getAttribute('lang'),
        node.textContent.slice(0, 400),
      ]),
    );
    expect(first![0]).toBe('en');
    expect(second![0]).toBe('ja');
    expect(second![1]).toContain('外部送信について');
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('#table dd')].map((node) => parseFloat(getComputedStyle(node).fontSize)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    await page.open('about:blank');
    await open('/languages', `<p style="height:3000px">${'x'.repeat(9)}</p>${TABLE}`);
    await page.evaluate("location.hash = '#external-transmission'");
    await page.reload();
    await page.waitFor('scrollY > 500');
  });

  it('work under the strictest security policy, and break no rule of accessibility', async () => {
    await enter({ viewport: { width: 320, height: 640 } });
    const attributes = `${TAG} nonce="n" data-banner="manual"`;
    await open('/strict', DISCLOSURES + TABLE, { tag: attributes, headers: STRICT, html: 'lang="ja"' });
    await page.wait('.sekisho-disclosures');
    await page.wait('.sekisho-external-transmission');
    expect(await page.errors()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await visitor.close();
    await enter({ viewport: { width: 320, height: 640 } });
    await open('/axe', DISCLOSURES + TABLE, { tag: `${TAG} data-banner="manual"` });
    await page.wait('.sekisho-disclosures');
    await page.wait('.sekisho-external-transmission');
    expect(await findViolations(page, 'main')).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it('are there without scripts, and become live where they run, from the same words', async () => {
    await enter();
    const options = { vendors: VENDORS.split(' '), policy: { url: '/privacy', version: '1' }, site: 'The Shop' };
    const html = renderDisclosures(options, { level: 3 });
    const marked = html.replace('<section', '<section data-mark="1"');
    await open('/static', `<div data-sekisho="disclosures" id="all">${marked}</div><div id="copy">${html}</div>`);
    await page.waitFor(`document.querySelector('#all .sekisho-browser').textContent.includes('you seem to be using')`);
    const [live, still] = await page.evaluate(() =>
      ['#all', '#copy'].map((place) => {
        const root = document.querySelector(place)!;
        // the live one puts the visitor's browser first
        root.querySelector('.sekisho-browser')!.remove();
        return root.textContent;
      }),
    );
    expect(live).toBe(still);
    // where their file cannot be had, the words that came with the page stay
    const restore = server.behave('*/dist/sekisho.disclosures.js*', { reset: true });
    const listen = '<script>addEventListener("sekisho:error", () => (window.failed = true), true)</script>';
    await open('/static-only', `<div data-sekisho="disclosures" id="all">${html}</div>`, { before: listen });
    await page.waitFor('window.failed === true');
    restore();
    expect(await page.text('#all')).toContain('What is a cookie?');
  });
});
