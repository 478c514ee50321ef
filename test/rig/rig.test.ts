import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findViolations } from './axe.js';
import type { Browser, Page, Visitor } from './driver.js';
import { engines, launch } from './launch.js';
import { type RigServer, startServer } from './server.js';

const SHOP = 'https://www.shop.example/';

/** Stands for the interface: an open shadow root with parts. */
const WIDGET = `<sekisho-root></sekisho-root><script nonce="n1">
  const root = document.querySelector('sekisho-root').attachShadow({ mode: 'open' })
  const button = document.createElement('button')
  button.part = 'button accept'
  button.className = 'primary'
  button.textContent = ' Accept all '
  button.onclick = ({ isTrusted }) => { button.hidden = true; window.clicked = isTrusted }
  root.append(button)
</script>`;

const VENDORS = `
  <script>
    window.dataLayer = []; function gtag() { dataLayer.push(arguments) }
    window.yjDataLayer = []; function ytag() { yjDataLayer.push(arguments) }
    window.lyDataLayer = []; function lytag() { lyDataLayer.push(arguments) }
    gtag('consent', 'default', { ad_storage: 'granted', analytics_storage: 'denied' })
    gtag('config', 'G-ABC'); gtag('config', 'AW-1'); gtag('event', 'conversion', { send_to: 'AW-1/xyz' })
    ytag({ type: 'ycl_cookie' }); ytag({ type: 'yjad_retargeting', config: { yahoo_retargeting_id: 'R' } })
    lytag({ type: 'init', tagId: 'T', config: { useCookie: true } }); lytag({ type: 'event', eventType: 'page_view', tagId: 'T' })
    window.twq = function () { twq.exe ? twq.exe.apply(twq, arguments) : twq.queue.push(arguments) }; twq.queue = []; twq('config', 'tw1')
    googletag = { cmd: [() => { googletag.defineSlot('/1/a', [300, 250], 'slot').addService(googletag.pubads()); googletag.enableServices(); googletag.display('slot') }] }
  </script>
  <script src="https://www.googletagmanager.com/gtag/js?id=G-ABC"></script>
  <script src="https://www.googletagmanager.com/gtag/js?id=AW-1"></script>
  <ins class="adsbygoogle" data-ad-slot="7"></ins><script>(adsbygoogle = window.adsbygoogle || []).push({})</script>
  <script src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1"></script>
  <div id="slot"></div><script src="https://securepubads.g.doubleclick.net/tag/js/gpt.js"></script>
  <iframe src="https://1.fls.doubleclick.net/activityi;src=1"></iframe>
  <script src="https://s.yimg.jp/images/listing/tool/cv/ytag.js"></script>
  <script src="https://tag.flvcdn.net/lytag.js"></script>
  <script src="https://static.ads-twitter.com/uwt.js"></script>
  <blockquote class="twitter-tweet"><a href="https://x.com/a/status/20">a</a></blockquote>
  <script src="https://platform.twitter.com/widgets.js"></script>
  <iframe src="https://player.vimeo.com/video/1"></iframe>
  <iframe src="https://www.youtube.com/embed/1"></iframe>
  <script src="https://cdn.unknown.example/x.js"></script>`;

let server: RigServer;

beforeAll(async () => {
  server = await startServer({
    pages: [
      [
        'echo.example',
        ({ headers }, res) => void res.setHeader('content-type', 'text/html').end(JSON.stringify(headers)),
      ],
    ],
  });
});
afterAll(() => server.close());

describe.each(engines())('the rig in %s', (engine) => {
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(engine, server);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    visitor = await browser.visitor();
    page = await visitor.page();
  });
  afterEach(async () => {
    await visitor.close();
    server.reset();
  });

  const show = (body: string, headers: Record<string, string> = {}) => {
    server.page(SHOP, {
      body: `<!doctype html><html lang="en"><head><title>Shop</title></head><body>${body}</body></html>`,
      headers,
    });
    return page.open(SHOP);
  };
  const cookieNames = async () => (await visitor.cookies()).map(({ name }) => name);

  it('brings every host to the server, whatever the scheme', async () => {
    await show('<img src="https://pixel.vendor.example/p?1"><script src="http://localhost/plain.js"></script>');
    await page.evaluate(
      `new Promise((open) => { new WebSocket('wss://live.vendor.example/').onopen = () => open(1) })`,
    );
    expect(await server.waitFor('https://pixel.vendor.example/p?1')).toMatchObject({
      referer: SHOP,
      secFetchDest: 'image',
    });
    expect(server.requests('wss://live.vendor.example/')).toHaveLength(1);
    for (const url of [
      'http://192.0.2.1/',
      'http://plain.example:8080/',
      'https://127.0.0.1/',
      'https://www.google.com/',
    ]) {
      await page.open(url);
      expect(server.requests(url)).toHaveLength(1);
    }
    const hosts = new Set(server.requests().map(({ host }) => host));
    expect([...hosts].filter((host) => /google|mozilla|firefox/.test(host))).toEqual(['www.google.com']);
  });

  it('has vendors that behave like themselves', async () => {
    await show(VENDORS);
    expect(await page.evaluate('__ran')).toEqual([
      'gtag:G-ABC',
      'gtag:AW-1',
      'adsbygoogle',
      'gpt',
      'ytag',
      'lytag',
      'uwt',
      'widgets',
      'https://cdn.unknown.example/x.js',
    ]);
    const expected = [
      /google-analytics\.com\/g\/collect.*gcs=G110.*en=page_view/,
      /googleadservices\.com\/pagead\/conversion\/1\/\?label=xyz&gcs=G110/,
      /googleads\.g\.doubleclick\.net\/pagead\/ads\?.*slot=7/,
      /gampad\/ads\?iu=%2F1%2Fa/,
      /b92\.yahoo\.co\.jp\/yjad_retargeting\?id=R/,
      /b92\.yahoo\.co\.jp\/lytag\?tag=T/,
      /t\.co\/i\/adsct\?txn_id=tw1/,
      /Tweet\.html\?id=20/,
    ];
    for (const request of expected) await server.waitFor(request);
    const names = await cookieNames();
    const written = ['_gcl_au', '__gads', '_ycl_yjad', '_yjsu_yjad', '_ly_su', '_twpid'];
    const thirdParties = ['IDE', 'guest_id', 'muc_ads', 'vuid', 'VISITOR_INFO1_LIVE', 'YSC'];
    expect(names).toEqual(expect.arrayContaining([...written, ...thirdParties]));
    expect(names).not.toContain('_ga');
    expect((await visitor.cookies()).find(({ name }) => name === '_gcl_au')?.domain).toBe('.shop.example');

    await page.evaluate(`document.cookie = '_gcl_au=; domain=shop.example; path=/; max-age=0'`);
    await page.waitFor(`document.cookie.includes('_gcl_au=')`);
    await page.open('about:blank');
    await server.waitFor(/en=user_engagement/);
  });

  it('clicks and types like a person, through the shadow root', async () => {
    await show(`${WIDGET}<p style="height: 3000px"></p><input oninput="window.typed = event.isTrusted + this.value">`);
    expect([await page.exists('.primary'), await page.visible('sekisho >> .primary')]).toEqual([false, true]);
    expect(await page.text('part=accept')).toBe('Accept all');
    await page.click('part=accept');
    await page.gone('part=accept');
    expect(await page.evaluate('clicked')).toBe(true);
    await page.press('Tab');
    await page.type('関 a');
    expect(await page.evaluate('typed')).toBe('true関 a');
    await page.press('Shift+Home');
    await page.press('Delete');
    await page.waitFor(`typed === 'true'`);
    await expect(page.wait('part=accept', 50)).rejects.toThrow(
      '50 ms for part=accept to be visible; it is not visible',
    );
  });

  it('gives the tab it works with the focus', async () => {
    const focused = () => page.evaluate('document.hasFocus()');
    await show('<input autofocus>');
    // which a browser sees to when it draws
    await page.waitFor(`document.activeElement.localName === 'input'`);
    const other = await visitor.page();
    await other.open(SHOP);
    await page.press('a');
    expect([await focused(), await page.evaluate(`document.querySelector('input').value`)]).toEqual([true, 'a']);
    await other.close();
  });

  it('works on pages with a strict policy and hostile names, and reports violations', async () => {
    const policy = "default-src 'none'; script-src 'nonce-n1'; require-trusted-types-for 'script'";
    await show(
      `<img name="querySelectorAll"><img name="readyState">${WIDGET}<script src="https://evil.example/x.js"></script>
      <script nonce="n1">console.error('mine'); setTimeout(() => { throw new Error('thrown') })</script>`,
      { 'content-security-policy': policy },
    );
    await page.click('part=accept');
    expect(await page.evaluate((value: number) => [value, navigator.language], 1)).toEqual([1, 'en-US']);
    const errors = await page.errors();
    expect(errors).toContain('csp: script-src-elem https://evil.example/x.js');
    expect(errors).toContain('console: mine');
    expect(errors.some((error) => /^error: .*thrown/.test(error))).toBe(true);
    expect(errors.filter((error) => /evil/.test(error))).toHaveLength(1);
    expect(server.requests(/evil/)).toEqual([]);
  });

  it('finds what is inaccessible, in the shadow root as well', async () => {
    await show(`<main><h1>Shop</h1><img src="/a.gif">${WIDGET}</main>`);
    await page.evaluate(`root.append(document.createElement('input'))`);
    const found = await findViolations(page);
    expect(found.map(({ id, where }) => [id, ...where])).toEqual([
      ['image-alt', 'img'],
      ['label', 'sekisho-root >> input'],
    ]);
  });

  it('does not wait for what hangs', async () => {
    server.behave('https://hang.example/*', { hang: true });
    server.behave('https://reset.example/*', { reset: true });
    server.page(SHOP, { body: '<!doctype html><h1>Here</h1><script src="https://hang.example/x.js"></script>' });
    await page.open(SHOP, 'begun');
    await server.waitFor('https://hang.example/x.js');
    expect(await page.text('h1')).toBe('Here');
    await expect(page.open('https://reset.example/')).rejects.toThrow('Could not open https://reset.example/');
    await page.open(SHOP, 'begun');
    // had it to wait for the answer, it would never end
    await visitor.close();
  });

  it('is whoever the test needs', async () => {
    const options = {
      language: 'ja',
      viewport: { width: 320, height: 640 },
      colorScheme: 'dark',
      reducedMotion: true,
      gpc: true,
    } as const;
    const other = await browser.visitor({ ...options, blockThirdPartyCookies: true });
    const tab = await other.page();
    await tab.open('https://echo.example/');
    const headers = await tab.evaluate<Record<string, string>>('JSON.parse(document.body.innerText)');
    expect([headers['sec-gpc'], headers['accept-language']]).toEqual(['1', expect.stringMatching(/^ja/)]);
    expect(await tab.evaluate('[navigator.language, navigator.globalPrivacyControl, innerWidth, innerHeight]')).toEqual(
      ['ja', true, 320, 640],
    );
    expect(
      await tab.evaluate(`matchMedia('(prefers-color-scheme: dark) and (prefers-reduced-motion: reduce)').matches`),
    ).toBe(true);
    server.page(SHOP, { body: '<!doctype html><iframe src="https://player.vimeo.com/video/1"></iframe>' });
    await tab.open(SHOP);
    expect(await other.cookies()).toEqual([]);
    await other.close();
    if (engine === 'webkit') await expect(browser.visitor({ forcedColors: true })).rejects.toThrow('forced colours');
  });
});
