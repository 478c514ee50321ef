/** Page code calls vendors whose tags are held: the files that a page loads by a tag, in a browser. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { enginesFor, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { leaks, optionsBlock, shopPage, startSite, type ShopPage } from './site.js';

const CHROMIUM = enginesFor(['chromium'], 'what stands for a vendor’s global is our own code');

const VENDORS = ['meta-pixel', 'hotjar', 'matomo', 'linkedin', 'tiktok-pixel'];
const FILES = [...VENDORS.map((id) => `vendors/${id}`), 'signals/stubs']
  .map((file) => `<script src="/dist/${file}.js"></script>`)
  .join('');
const TAG = `data-vendors="${VENDORS.join(' ')} x yahoo-japan-ads google-publisher-tag" data-site="Shop"`;

const load = (address: string): string =>
  `{ const s = document.createElement('script'); s.src = '${address}'; document.head.append(s); }`;

/** What the vendors' own snippets do, written anew. */
const SNIPPETS: Readonly<Record<string, string>> = {
  'meta-pixel': `if (!window.fbq) {
      const n = window.fbq = function () { n.callMethod ? n.callMethod.apply(n, arguments) : n.queue.push(arguments); };
      n.queue = [];
      ${load('https://connect.facebook.net/en_US/fbevents.js')}
    }
    fbq('init', '1');`,
  hotjar: `window.hj = window.hj || function () { (hj.q = hj.q || []).push(arguments); };
    hj('settings', '2');
    ${load('https://static.hotjar.com/c/hotjar-2.js')}`,
  matomo: `var _paq = window._paq = window._paq || [];
    _paq.push(['setSiteId', '3']);
    ${load('https://stats.shop.example.co.uk/matomo.js')}`,
  x: `if (!window.twq) {
      const s = window.twq = function () { s.exe ? s.exe.apply(s, arguments) : s.queue.push(arguments); };
      s.queue = [];
      ${load('https://static.ads-twitter.com/uwt.js')}
    }
    twq('config', '4');`,
  'yahoo-japan-ads': `window.yjDataLayer = window.yjDataLayer || [];
    function ytag() { yjDataLayer.push(arguments); }
    ytag({ type: 'ycl_cookie' });`,
  // two tags, of which the second makes the stub
  linkedin: `window._linkedin_partner_id = '5';`,
};
const LINKEDIN = `(function (l) {
    if (!l) { window.lintrk = function (a, b) { lintrk.q.push([a, b]); }; lintrk.q = []; }
    lintrk('init', '5');
  })(window.lintrk);`;

const held = (id: string, code: string): string => `<script type="text/plain" data-vendor="${id}">${code}</script>`;
const ANNOTATED =
  Object.entries(SNIPPETS)
    .map(([id, code]) => held(id, code))
    .join('') + held('linkedin', LINKEDIN);

/** What page code says, and what went wrong. */
const CALLS = `<script>
  window.failed = [];
  for (const call of [
    () => fbq('track', 'Lead'), () => hj('event', 'lead'), () => _paq.push(['trackEvent', 'lead']),
    () => twq('event', 'lead'), () => ytag({ type: 'lead' }), () => lintrk('track', { conversion_id: 1 }),
  ]) try { call(); } catch (error) { failed.push(error.message); }
</script>`;

/** What each has waiting for its library, in order, less what our signals say to Meta and Matomo in front of it. */
const WAITING = `[fbq.queue, hj.q, _paq, twq.queue, yjDataLayer, lintrk.q]
  .map((queue) => Array.from(queue, (entry) => Array.from(entry)).filter(([name]) => !/consent/i.test(name)))`;

const INIT = [
  ['init', '1'],
  ['settings', '2'],
  ['setSiteId', '3'],
  ['config', '4'],
  [{ type: 'ycl_cookie' }],
  ['init', '5'],
];
const SAID = [
  ['track', 'Lead'],
  ['event', 'lead'],
  ['trackEvent', 'lead'],
  ['event', 'lead'],
  [{ type: 'lead' }],
  ['track', { conversion_id: 1 }],
];

let server: RigServer;
let browser: Browser;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

describe.each(CHROMIUM)('calls of held vendors in %s', (engine) => {
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(engine, server);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    server.reset();
    // its answer would read what waits for it
    server.behave('https://static.ads-twitter.com/uwt.js', { body: '' });
    visitor = await browser.visitor();
    page = await visitor.page();
  });
  afterEach(() => visitor.close());

  const open = async (wanted: ShopPage): Promise<void> => {
    await page.open(shopPage(server, '/', { tag: TAG, before: FILES, head: ANNOTATED, body: CALLS, ...wanted }));
    await page.atRest();
  };
  const failures = (): Promise<string[]> => page.evaluate<string[]>('failed');

  it('do not fail, and ask nobody for anything', async () => {
    await open({});
    expect(await failures()).toEqual([]);
    expect(leaks(server)).toEqual([]);
    expect(await page.errors()).toEqual([]);
    expect(await page.evaluate('typeof ttq')).toBe('undefined');
  });

  it('are heard by the vendor after its own first words, once', async () => {
    server.behave('https://connect.facebook.net/en_US/fbevents.js', {
      body: `window.heard = fbq.queue.splice(0).map((entry) => Array.from(entry));
        fbq.callMethod = (...words) => heard.push(words);`,
    });
    await open({});
    await page.evaluate('sekisho.grant()');
    await page.evaluate(`fbq('track', 'Purchase')`);
    await page.waitFor('window.heard && heard.length === 4');
    expect(await page.evaluate('heard')).toEqual([
      ['consent', 'grant'],
      ['init', '1'],
      ['track', 'Lead'],
      ['track', 'Purchase'],
    ]);
    await page.atRest();
    const [, ...others] = await page.evaluate<unknown[][]>(WAITING);
    expect(others).toEqual(INIT.slice(1).map((init, at) => [init, SAID[at + 1]]));
    expect(await page.errors()).toEqual([]);
  });

  it('are forgotten once they are refused, also where a grant follows', async () => {
    await open({});
    await page.evaluate('sekisho.deny()');
    await page.evaluate(`fbq('track', 'Purchase')`);
    await page.atRest();
    expect(leaks(server)).toEqual([]);
    await page.evaluate('sekisho.grant()');
    await page.waitFor('window.yjDataLayer && lintrk.q && _paq.length');
    await page.atRest();
    expect(await page.evaluate(WAITING)).toEqual(INIT.map((init) => [init]));
  });

  it('go to the vendor on the next page of a visitor who has accepted, and to nobody’s of one who has refused', async () => {
    await open({});
    await page.evaluate('sekisho.grant()');
    await page.atRest();
    await open({});
    expect(await failures()).toEqual([]);
    expect(await page.evaluate(WAITING)).toEqual(INIT.map((init, at) => [init, SAID[at]]));
    await page.evaluate('sekisho.deny()');
    server.clear();
    await open({});
    expect(await failures()).toEqual([]);
    expect(await page.evaluate('[fbq.queue, twq.queue].map(({ length }) => length)')).toEqual([0, 0]);
    expect(leaks(server)).toEqual([]);
  });

  it('go to the page’s own stub where nobody annotated its snippet', async () => {
    await open({ head: `<script>${SNIPPETS['meta-pixel']}</script><script>${SNIPPETS.x}</script>`, body: '' });
    await page.evaluate(`fbq('track', 'Lead')`);
    await page.evaluate(`twq('event', 'lead')`);
    expect(await page.evaluate('[fbq, twq].map((stub) => stub.queue.map((entry) => entry[0]))')).toEqual([
      ['consent', 'init', 'track'],
      ['config', 'event'],
    ]);
    expect(await page.evaluate('typeof hj')).toBe('undefined');
    expect(leaks(server)).toEqual([]);
  });

  it('fail as ever where the site says so', async () => {
    await open({ before: optionsBlock({ signals: { stubs: { except: ['meta-pixel'] } } }) + FILES });
    // the signal for Meta waits for that name
    expect(await failures()).toEqual(['fbq is not a function']);
  });
});
