/** Where the visitor is, as the page or its server says it, and what follows: with `sekisho.regions.js` in front of the tag. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findViolations } from '../rig/axe.js';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { itIn, leaks, optionsBlock, ownFiles, shopPage, startSite, stateOf, type ShopPage } from './site.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const REGIONS = '<script src="/dist/sekisho.regions.js"></script>';
const TAG = 'data-vendors="google-ads google-analytics" data-site="Shop"';
const ADS = 'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/1/';
const BODY = `<img data-vendor="google-ads" data-src="${ADS}" alt="" width="1" height="1">`;

describe.each(engines())('regions in %s', (engine) => {
  const inChromium = itIn(engine, ['chromium'], 'what follows from a region is decided by our own code');
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
  const withSignal = async (): Promise<void> => {
    await visitor.close();
    visitor = await browser.visitor({ gpc: true });
    page = await visitor.page();
  };

  const open = async (wanted: ShopPage): Promise<string> => {
    await page.open(shopPage(server, '/', { tag: TAG, before: REGIONS, body: BODY, ...wanted }));
    return page.evaluate<string>('sekisho.decision.regime');
  };

  it('takes the region from the tag, a meta element or a header of the page, in this order', async () => {
    const meta = (region: string): string => `<meta name="sekisho-region" content="${region}">${REGIONS}`;
    const headers = { 'server-timing': 'cache;desc=hit, region;desc=US-CA' };
    expect(await open({ headers })).toBe('opt-out');
    expect(await open({ headers, before: meta('DE') })).toBe('opt-in');
    expect(await open({ headers, before: meta('DE'), tag: `${TAG} data-region="US"` })).toBe('opt-out');
    expect(await open({ tag: `${TAG} data-regime="opt-in"`, headers })).toBe('opt-in');
    expect(await open({})).toBe('opt-in');
  });

  inChromium('has run what its law lets run, and tells it; the rest is held until it is asked for', async () => {
    await open({ tag: `${TAG} data-region="US-CA"` });
    await server.waitFor('https://googleads.g.doubleclick.net/*');
    await page.wait('part=banner');
    expect(await page.text('part=banner')).toContain('unless you refuse');
    await page.click('part=reject');
    await page.gone('part=banner');
    server.clear();
    await page.reload();
    await page.atRest();
    expect(leaks(server)).toEqual([]);
    expect((await stateOf(page)).choices['google-ads']).toBe('denied');
  });

  inChromium('lets nothing be milder than its law, whatever the page says, nor where it is not known', async () => {
    for (const region of ['DE', 'nowhere', '']) {
      await open({ tag: `${TAG} data-regime="none" data-region="${region}"` });
      await page.atRest();
      expect((await stateOf(page)).choices['google-ads'], region).toBe('denied');
    }
    expect(leaks(server)).toEqual([]);
  });

  it('takes no region from markup without the tag’s nonce', async () => {
    const headers = { 'content-security-policy': "script-src 'nonce-abc'; style-src 'nonce-abc'" };
    const tag = `${TAG} nonce="abc"`;
    const files = REGIONS.replace('src', 'nonce="abc" src');
    const meta = (nonce: string): string => `<meta name="sekisho-region" content="US"${nonce}>${files}`;
    expect(await open({ headers, tag, before: meta('') })).toBe('opt-in');
    expect(await open({ headers, tag, before: meta(' nonce="abc"') })).toBe('opt-out');
  });

  inChromium(
    'asks for everything where the page counts on the file with the rules, and that does not come',
    async () => {
      const files = ['sekisho.js', 'sekisho.lite.js', 'sekisho.debug.js', 'sekisho.lite.debug.js'];
      const missing = '<script src="/nowhere/sekisho.regions.js"></script>';
      const pages: ShopPage[] = [
        // a header alone says the region
        { before: missing, headers: { 'server-timing': 'region;desc=US' } },
        { before: '<meta name="sekisho-region" content="US">' },
        { before: '', tag: `${TAG} data-regime="none" data-region=""` },
        { before: '', tag: `${TAG} data-regime="none" data-age="12"` },
        // what it says of regions nobody knows
        { before: '<script type="application/json" data-sekisho="options">{"regions":{</script>' },
      ];
      for (const wanted of pages) {
        for (const file of files) {
          expect(await open({ tag: `${TAG} data-regime="none"`, file, ...wanted }), JSON.stringify(wanted)).toBe(
            'opt-in',
          );
          await page.atRest();
        }
      }
      expect(leaks(server)).toEqual([]);
      // else the page has what it set
      expect(await open({ tag: `${TAG} data-regime="none"`, before: '' })).toBe('none');
    },
  );

  inChromium('honours Global Privacy Control where silence means yes', async () => {
    await withSignal();
    // each build has shortened names of its own
    for (const file of ['sekisho.js', 'sekisho.lite.js', 'sekisho.debug.js', 'sekisho.lite.debug.js']) {
      await open({ tag: `${TAG} data-region="US-CO"`, file });
      await page.atRest();
      const { choices } = await stateOf(page);
      expect(choices, file).toMatchObject({ 'google-ads': 'denied', 'google-analytics': 'granted' });
    }
    expect(leaks(server)).toEqual([]);
  });

  inChromium('with several regimes says in one banner what runs and what is asked for', async () => {
    const options = { regions: { JP: { analytics: 'notice', advertising: 'opt-in' } } };
    await open({ before: optionsBlock(options) + REGIONS, tag: `${TAG} data-region="JP"` });
    await page.wait('part=banner');
    const text = await page.text('part=banner');
    expect(text).toContain('for statistics unless you refuse');
    expect(text).toContain('May we use cookies and similar technologies for advertising?');
    await page.click('part=accept');
    await page.gone('part=banner');
    expect((await stateOf(page)).status).toBe('decided');
  });

  const CHOICES = '<footer><span data-sekisho="privacy-choices"></span></footer>';

  inChromium(
    'draws the link to the visitor’s choices where the law asks for it, under a strict policy too',
    async () => {
      const headers = { 'content-security-policy': "script-src 'nonce-abc'; style-src 'nonce-abc'" };
      const files =
        optionsBlock({ rights: { url: '/ask?{request}' } }, ' nonce="abc"') + REGIONS.replace('src', 'nonce="abc" src');
      const body = BODY + CHOICES;
      await open({ headers, before: files, tag: `${TAG} nonce="abc" data-region="US-CA"`, body });
      await page.wait('.sekisho-choices');
      expect(await page.text('footer')).toBe('Your Privacy Choices');
      await page.click('.sekisho-choices');
      await page.wait('sekisho >> #choices');
      expect(await page.evaluate('document.activeElement.shadowRoot.activeElement.id')).toBe('choices');
      await page.click('sekisho >> [name="choices.sale"]');
      await page.click('part=save');
      await page.gone('part=preferences');
      expect((await stateOf(page)).choices).toMatchObject({ 'google-ads': 'denied', 'google-analytics': 'granted' });
      expect(await page.errors()).toEqual([]);
    },
  );

  inChromium('shows beside that link that the signal was honoured, and opens nothing for it', async () => {
    await withSignal();
    await open({ tag: `${TAG} data-region="US-CA" data-banner="manual"`, body: BODY + CHOICES });
    await page.wait('.sekisho-honored');
    expect(await page.text('footer')).toMatch(/^Your Privacy Choices\s+Opt-Out Request Honored$/);
    expect(await page.exists('part=banner')).toBe(false);
    await page.click('.sekisho-choices');
    await page.wait('sekisho >> #choices');
    expect(await page.text('sekisho >> [aria-labelledby=choices]')).toContain('Opt-Out Request Honored');
    expect(await findViolations(page)).toEqual([]);
  });

  inChromium('draws it nowhere else, and loads nothing for it', async () => {
    await open({ tag: `${TAG} data-region="DE" data-banner="manual"`, body: BODY + CHOICES });
    await page.atRest();
    expect(await page.text('footer')).toBe('');
    expect(ownFiles(server).filter((file) => /ui|duties/.test(file))).toEqual([]);
  });

  inChromium('asks in Japan first whoever links to a person, and says who that is', async () => {
    const told = { id: 'advertising', effect: 'All of the site works without it.' };
    const relaxed = optionsBlock({ regions: { JP: 'opt-out' }, purposes: [told] });
    const tag = 'data-vendors="google-ads google-publisher-tag" data-site="Shop" data-region="JP"';
    await open({ before: relaxed + REGIONS, tag });
    await page.wait('part=banner');
    expect(await page.text('part=banner')).toContain('What Google LLC may receive can be linked there to you');
    expect((await stateOf(page)).choices).toMatchObject({ 'google-ads': 'denied', 'google-publisher-tag': 'granted' });
  });

  inChromium(
    'says in Japan, before anybody agrees, where data would go: of vendors beyond the core set, too',
    async () => {
      const tag = 'data-vendors="yandex-metrica google-analytics yahoo-japan-ads" data-site="Shop" data-region="JP"';
      const before = `<script src="/dist/vendors/yandex-metrica.js"></script>${REGIONS}`;
      await open({ before, tag, body: '<main><h1>Shop</h1></main>' });
      await page.wait('part=banner');
      const text = await page.text('part=banner');
      expect(text).toContain('in these countries or regions: Russia and United States');
      expect(await page.exists('sekisho >> a[href*="ppc.go.jp"]')).toBe(true);
      expect(await findViolations(page)).toEqual([]);
    },
  );

  inChromium('asks for everything where the file has not come, though the page would be milder', async () => {
    for (const regime of ['opt-out', 'notice', 'none']) {
      const before = '<script src="/missing/sekisho.regions.js"></script>';
      await open({ before, tag: `${TAG} data-region="DE" data-regime="${regime}"` });
      await page.wait('part=banner');
      expect((await stateOf(page)).choices['google-ads'], regime).toBe('denied');
    }
    expect(leaks(server)).toEqual([]);
  });

  inChromium('honours the signal against an advertiser that is declared under another purpose', async () => {
    await withSignal();
    const vendors = [{ id: 'google-ads', purpose: 'analytics' }];
    await open({ before: optionsBlock({ vendors }) + REGIONS, tag: 'data-site="Shop" data-region="US-CA"' });
    await page.atRest();
    expect((await stateOf(page)).choices).toMatchObject({ 'google-ads': 'denied', analytics: 'granted' });
    expect(leaks(server)).toEqual([]);
  });

  inChromium(
    'asks nobody in California again for twelve months who has refused, also where all is asked for',
    async () => {
      /** As if it had been answered so many days ago. */
      const age = (days: number): Promise<unknown> =>
        page.evaluate((past: number) => {
          const [kind, , ...rest] = String(localStorage['sekisho']).split('.');
          const at = Math.floor(Date.now() / 1000 - past * 86_400).toString(36);
          localStorage['sekisho'] = [kind, at, ...rest].join('.');
          document.cookie = 'sekisho=; path=/; max-age=0';
        }, days);
      await open({ tag: `${TAG} data-region="US-CA" data-regime="opt-in"` });
      await page.wait('part=banner');
      await page.click('part=reject');
      await page.gone('part=banner');
      await age(200);
      await page.reload();
      await page.atRest();
      expect(await page.exists('part=banner')).toBe(false);
      // what was granted has ended meanwhile, and is asked for alone
      await page.evaluate("sekisho.grant('analytics')");
      await age(200);
      await page.reload();
      await page.wait('part=banner');
      const text = await page.text('part=banner');
      expect(text).toContain('Your last answer has expired.');
      expect(text).toContain('for statistics?');
      expect((await stateOf(page)).choices).toMatchObject({ analytics: 'denied', advertising: 'denied' });
      await page.click('part=accept');
      await page.gone('part=banner');
      expect((await stateOf(page)).choices).toMatchObject({ 'google-analytics': 'granted', 'google-ads': 'denied' });
    },
  );

  inChromium('asks nobody who is too young to grant anything, and holds everything', async () => {
    const film = '<iframe data-vendor="vimeo" data-src="https://player.vimeo.com/video/1" title="Film"></iframe>';
    const tag = 'data-vendors="google-ads vimeo" data-region="DE" data-age="12"';
    await open({ tag, body: BODY + film });
    // no button that would load it, not even once
    await page.wait('part=placeholder');
    expect(await page.exists('part=load-once')).toBe(false);
    await page.atRest();
    expect(await page.exists('part=banner')).toBe(false);
    await page.evaluate('sekisho.grant()');
    await page.atRest();
    expect((await stateOf(page)).choices['google-ads']).toBe('denied');
    expect(leaks(server)).toEqual([]);
  });

  inChromium('costs a page without the file nothing, and says so with it: one file', async () => {
    await page.open(shopPage(server, '/', { tag: `${TAG} data-region="US"`, body: BODY }));
    await page.wait('part=banner');
    expect(await page.evaluate('sekisho.decision.regime')).toBe('opt-in');
    expect(await page.evaluate('"regimes" in sekisho.decision')).toBe(false);
    expect(ownFiles(server).some((file) => file.includes('regions'))).toBe(false);
  });
});
