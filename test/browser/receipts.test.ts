import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCollector } from '../../demo/collector.mjs';
import { createDemoHandler } from '../../demo/server.mjs';
import type { Options, Receipt } from '../../src/types/index.js';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import { type RigServer, type Sightings, startServer } from '../rig/server.js';
import { until } from '../rig/until.js';
import { leaks, ownFiles, SHOP, receiptsOf, shopPage, stateOf } from './site.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
let server: RigServer;
let collector: ReturnType<typeof createCollector>;
beforeAll(async () => {
  const demo = createDemoHandler({ root });
  server = await startServer({
    pages: [
      ['*.example.co.uk', (req, res, next) => collector.handle(req, res, next)],
      ['*.example.co.uk', (req, res, next) => void (req.url?.startsWith('/dist/') ? demo(req, res, next) : next())],
    ],
  });
});
afterAll(() => server.close());

const ADDRESS = `${SHOP}/receipts`;
const validate = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(new URL('../../docs/receipt.schema.json', import.meta.url), 'utf8')) as object,
);
const BODY = '<main><h1>Shop</h1><button data-sekisho="preferences" id="open">Cookie settings</button></main>';
/** Notes what the page is told, and what is handed to the browser as a file. */
const WATCH = `<script>
window.receipts = []; window.files = [];
document.addEventListener('sekisho:receipt', ({ detail }) => receipts.push(detail));
const make = URL.createObjectURL;
URL.createObjectURL = (blob) => { blob.text().then((text) => files.push(text)); return make.call(URL, blob) };
</script>`;

const OPTIONS: Options = {
  vendors: ['google-analytics', 'google-ads', 'vimeo'],
  policy: { url: '/privacy', version: '2026-04-01', jurisdiction: 'JP', revisedAt: '2026-04-01' },
  contacts: {
    name: 'Shop K.K.',
    department: 'Privacy desk',
    address: 'Kyoto',
    email: 'p@shop.example',
    dpo: 'M. Sato',
  },
  rights: {
    fee: '1,000 yen',
    limits: 'Backups, for 30 days.',
    restriction: true,
    authority: { name: 'PPC', url: 'https://www.ppc.go.jp/' },
  },
};

describe.each(engines())('receipts in %s', (engine) => {
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(engine, server);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    server.reset();
    collector = createCollector();
    visitor = await browser.visitor();
    page = await visitor.page();
  });
  afterEach(async () => {
    await visitor.close();
    collector.close();
  });

  const shop = (options: Options = {}, path = '/'): string => {
    const json = JSON.stringify({ ...OPTIONS, receipt: { url: '/receipts' }, ...options });
    return shopPage(server, path, {
      before: `${WATCH}<script type="application/json" data-sekisho="options">${json}</script>`,
      body: BODY,
    });
  };
  const kept = () => page.evaluate<Receipt[]>(receiptsOf());
  const posts = (seen: Sightings = server) => seen.requests(ADDRESS);
  const taken = () => collector.list() as Receipt[];
  const settled = () => page.waitFor('!localStorage["sekisho.queue"]');

  it('wait while the network is away, survive a reload, are sent once, and link a withdrawal to what it ends (R51, F3)', async () => {
    const online = server.behave(ADDRESS, { reset: true });
    await page.open(shop());
    await page.click('part=accept');
    await page.gone('part=banner');
    await page.waitFor('(localStorage["sekisho.queue"] || "").includes(\'"tries":1\')');
    const [given] = await kept();
    online();
    server.clear();
    await page.reload();
    await settled();
    await page.reload();
    await page.waitFor('sekisho.decision.status === "decided"');
    await page.atRest();
    expect(taken()).toEqual([given]);
    expect(posts()).toHaveLength(1);
    expect(validate(given), JSON.stringify(validate.errors)).toBe(true);
    const [post] = posts();
    expect([post!.method, post!.cookie, post!.referer]).toEqual(['POST', '', '']);
    expect(given!.event).toMatchObject({ state: 'dpv:ConsentGiven', by: 'visitor', method: 'banner' });
    expect(given!.notice).toMatchObject({ language: 'en', policyVersion: '2026-04-01' });
    expect(given!.notice.textHash).toMatch(/^sha256-/);

    // by API, with no interface loaded
    const later = server.mark();
    await page.evaluate('sekisho.withdraw()');
    await page.waitFor('receipts.length === 1');
    await settled();
    const [, withdrawn] = taken();
    expect(validate(withdrawn), JSON.stringify(validate.errors)).toBe(true);
    expect([withdrawn!.previous, withdrawn!.principal]).toEqual([given!.id, given!.principal]);
    expect(withdrawn!.event).toMatchObject({ state: 'dpv:ConsentWithdrawn', by: 'site', method: 'api' });
    expect(ownFiles(later)).toEqual(['sekisho.receipts.js']);

    // nothing waits: nothing of ours but the core is downloaded
    const last = server.mark();
    await page.reload();
    await page.waitFor('sekisho.decision.status === "decided"');
    await page.atRest();
    expect(ownFiles(last)).toEqual(['sekisho.js']);
    expect(posts(last)).toEqual([]);
    expect(leaks(server)).toEqual([]);
  });

  it('prove the words shown: the same hash for the same words, another one for others', async () => {
    const hashes: (string | null)[] = [];
    for (const site of ['A', 'A', 'B']) {
      await page.open(shop({ site }));
      await page.evaluate('sekisho.show("banner")');
      await page.wait('part=accept');
      // what a screen reader is told, and when, is not part of it
      await page.atRest();
      await page.click('part=reject');
      await page.waitFor('receipts.length === 1');
      hashes.push((await kept()).pop()!.notice.textHash);
      await settled();
    }
    expect(hashes[0]).toBe(hashes[1]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  it('go nowhere without an address, to no address but http(s), and not again to who refuses them (R71)', async () => {
    const acts = { '': 'deny()', 'javascript:alert(1)': 'grant("vimeo")', 'ftp://shop.example/': 'deny("vimeo")' };
    for (const [url, act] of Object.entries(acts)) {
      await page.open(shop({ receipt: { url } }));
      await page.evaluate(`sekisho.${act}`);
      await page.waitFor('receipts.length === 1');
      await settled();
    }
    expect(posts()).toEqual([]);
    server.behave(ADDRESS, { status: 422 });
    await page.open(shop());
    await page.evaluate('sekisho.grant("vimeo")');
    // said again it is no decision
    await page.evaluate('sekisho.grant("vimeo")');
    await page.waitFor('receipts.length === 1');
    await settled();
    expect(posts()).toHaveLength(1);
    server.behave(ADDRESS, { status: 503 });
    await page.evaluate('sekisho.deny("vimeo")');
    await page.waitFor('receipts.length === 2');
    await page.waitFor('(localStorage["sekisho.queue"] || "").includes(\'"tries":1\')');
    const later = server.mark();
    await page.reload();
    await page.atRest();
    // the server is given time to recover
    expect(posts(later)).toEqual([]);
  });

  it('and rights are in preferences: what, when, the receipt, requests, contacts (R40, R49, R50, R53, R54, R66 to R68)', async () => {
    await page.open(shop());
    await page.click('part=accept');
    await page.waitFor('receipts.length === 1');
    const [receipt] = await kept();
    await page.click('#open');
    await page.wait('sekisho >> #rights');
    const text = await page.evaluate<string>('document.querySelector("sekisho-root").shadowRoot.textContent');
    for (const words of [receipt!.id, '2026-04-01', 'English', '1,000 yen', 'Backups, for 30 days.', 'Privacy desk'])
      expect(text).toContain(words);
    for (const words of ['Kyoto', 'M. Sato', 'What stays is the record that you refused', 'Google LLC'])
      expect(text).toContain(words);
    const links = await page.evaluate<string[]>(() =>
      [...document.querySelector('sekisho-root')!.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.requests a')].map(
        ({ href }) => href,
      ),
    );
    expect(links).toHaveLength(9);
    for (const link of links) {
      expect(link).toMatch(/^mailto:p@shop\.example\?subject=/);
      expect(decodeURIComponent(link)).toContain(receipt!.id);
    }
    expect(await page.exists('sekisho >> a[href="https://www.ppc.go.jp/"]')).toBe(true);

    await page.open(shop({ rights: { url: '/ask?about={request}&receipt={receipt}' } }));
    await page.click('#open');
    await page.wait('sekisho >> #rights');
    expect(await page.exists(`sekisho >> a[href$="/ask?about=disclosure&receipt=${receipt!.id}"]`)).toBe(true);
    expect(await page.exists('sekisho >> a[href*="restriction"]')).toBe(false);
  });

  it('can be downloaded; consent can be withdrawn and data erased, confirmed in words (R40, R51, R52, R54)', async () => {
    await page.open(shop());
    await page.click('part=accept');
    await page.waitFor('receipts.length === 1');
    await settled();
    await page.evaluate(() => {
      for (const name of ['_ga', 'session']) document.cookie = `${name}=1; path=/`;
    });
    await page.click('#open');
    await page.wait('sekisho >> #rights');
    await page.click('part=download');
    await page.waitFor('files.length === 1');
    const [file] = await page.evaluate<string[]>('files');
    expect(validate(JSON.parse(file!))).toBe(true);
    expect(JSON.parse(file!)).toEqual((await kept())[0]);

    await page.click('part=withdraw');
    await page.waitFor('receipts.length === 2');
    expect(await page.text('part=done')).toMatch(/withdrawn/);
    expect(await page.visible('part=preferences')).toBe(true);
    expect((await stateOf(page)).choices).toMatchObject({ vimeo: 'denied', 'google-ads': 'denied' });
    expect((await visitor.cookies()).map(({ name }) => name).sort()).toEqual(['sekisho', 'session']);

    await page.evaluate('document.cookie = "_gcl_au=1; path=/"');
    await page.click('part=erase');
    await page.waitFor('receipts.length === 3');
    await page.waitFor(
      '/^Erased/.test(document.querySelector("sekisho-root").shadowRoot.querySelector(".done").textContent)',
    );
    expect((await visitor.cookies()).map(({ name }) => name).sort()).toEqual(['sekisho', 'session']);
    expect(await kept()).toEqual([]);
    expect((await stateOf(page)).status).toBe('decided');
  });

  it('stay nowhere once erased, also where the page is reloaded as soon as something is taken back', async () => {
    await page.open(shop({ reload: true }));
    await page.click('part=accept');
    await page.waitFor('receipts.length === 1');
    await settled();
    await page.evaluate(() => {
      (window as unknown as { isOld: boolean }).isOld = true;
    });
    await page.click('#open');
    await page.wait('sekisho >> #rights');
    await page.click('part=erase');
    await page.waitFor('!window.isOld && sekisho.decision.choices.vimeo === "denied"');
    await settled();
    await until(() => taken().length === 2, { what: 'the refusal to be told to the site' });
    expect(taken()[1]).toMatchObject({ previous: taken()[0]!.id, event: { state: 'dpv:ConsentWithdrawn' } });
    await page.waitFor('!sessionStorage["sekisho.receipts"] && !localStorage["sekisho.receipts"]');
    await page.reload();
    await page.atRest();
    expect(await kept()).toEqual([]);
    expect(taken()).toHaveLength(2);
  });
});
