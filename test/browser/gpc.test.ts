/** Global Privacy Control where an answer is asked for first: what the visitor sees and what runs. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findViolations } from '../rig/axe.js';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { enginesFor, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { leaks, shopPage, startSite, stateOf } from './site.js';

let server: RigServer;
let browser: Browser;
beforeAll(async () => {
  server = await startSite();
  browser = await launch('chromium', server);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const ADS = 'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/1/';
const FILM = 'https://www.youtube.com/embed/1';
const BODY = `<main><h1>Shop</h1><img data-vendor="google-ads" data-src="${ADS}" alt="" width="1" height="1"></main>`;
const FRAME = `<iframe data-vendor="youtube" data-src="${FILM}" title="Film" width="640" height="360"></iframe>`;
const TAG = 'data-vendors="google-ads google-analytics youtube" data-site="Shop"';

/** The signals of one browser, page by page. */
const sends = (signals: Readonly<Record<string, unknown>>): string =>
  `<script>${Object.entries(signals)
    .map(([name, value]) => `Object.defineProperty(navigator, '${name}', { get: () => ${JSON.stringify(value)} });`)
    .join('')}</script>`;
const GPC = { globalPrivacyControl: true };
const NONE = { globalPrivacyControl: false, doNotTrack: null };

const CHROMIUM = enginesFor(['chromium'], 'what follows from a signal is decided by our own code');

describe.each(CHROMIUM)('Global Privacy Control under opt-in in %s', () => {
  let visitor: Visitor;
  let page: Page;

  beforeEach(async () => {
    server.reset();
    visitor = await browser.visitor();
    page = await visitor.page();
  });
  afterEach(() => visitor.close());

  const open = (signals: Readonly<Record<string, unknown>>, { tag = TAG, html = 'lang="en"', body = BODY } = {}) =>
    page.open(shopPage(server, '/', { before: sends(signals), tag, html, body }));
  const choices = async () => (await stateOf(page)).choices;
  const answer = async (button: 'accept' | 'reject'): Promise<void> => {
    await page.click(`part=${button}`);
    await page.gone('part=banner');
  };
  const toggle = (id: string): string => `sekisho >> input[role=switch][name="${id}"]`;
  const ads = (): string[] => leaks(server).filter((url) => url.startsWith(ADS));

  it('keeps advertising out of the question and of "Accept all", says so, and lets its own switch grant it', async () => {
    await open(GPC);
    await page.wait('part=banner');
    const text = await page.text('part=banner');
    expect(text).toContain('Your browser sends Global Privacy Control: advertising stays off unless you switch it on');
    expect(text).toContain('May we use cookies and similar technologies for extra features and statistics?');
    expect(await findViolations(page)).toEqual([]);
    await answer('accept');
    await page.atRest();
    expect(await choices()).toMatchObject({ 'google-ads': 'denied', youtube: 'denied', 'google-analytics': 'granted' });
    expect((await stateOf(page)).status).toBe('decided');

    await page.evaluate('sekisho.show()');
    await page.wait('part=preferences');
    expect(await page.text('part=preferences')).toContain('“Accept all” does not switch it on.');
    await page.click('part=accept');
    await page.gone('part=preferences');
    await page.evaluate('sekisho.grant()');
    await page.atRest();
    expect(await choices()).toMatchObject({ 'google-ads': 'denied', youtube: 'denied' });
    expect(ads()).toEqual([]);

    await page.evaluate('sekisho.show()');
    await page.click(toggle('advertising'));
    await page.click('part=save');
    await server.waitFor(`${ADS}*`);
    for (const signals of [NONE, GPC]) {
      server.reset();
      await open(signals);
      await server.waitFor(`${ADS}*`);
      await page.atRest();
      expect([await page.exists('part=banner'), await choices()]).toMatchObject([false, { 'google-ads': 'granted' }]);
    }
  });

  it.each(['accept', 'reject'] as const)('asks once about what was granted without it: %s', async (button) => {
    await open(NONE);
    await answer('accept');
    await server.waitFor(`${ADS}*`);
    server.reset();
    await open(GPC);
    await page.wait('part=banner');
    const text = await page.text('part=banner');
    expect(text).toContain('Your browser now sends Global Privacy Control. You allowed cookies');
    expect(text).not.toContain('statistics');
    expect(await choices()).toMatchObject({ 'google-ads': 'denied', 'google-analytics': 'granted' });
    // no code answers that by all
    await page.evaluate('sekisho.grant()');
    await page.atRest();
    expect(ads()).toEqual([]);
    await answer(button);
    const choice = button === 'accept' ? 'granted' : 'denied';
    if (button === 'accept') await server.waitFor(`${ADS}*`);
    for (const signals of [GPC, NONE, GPC]) {
      await open(signals);
      await page.atRest();
      expect([await page.exists('part=banner'), await choices()]).toMatchObject([
        false,
        { 'google-ads': choice, 'google-analytics': 'granted' },
      ]);
    }
  });

  it('asks nothing where it speaks of everything; a placeholder’s button and the name still grant', async () => {
    const tag = 'data-vendors="google-ads"';
    await open(GPC, { tag });
    await page.atRest();
    expect([await page.exists('part=banner'), (await stateOf(page)).status]).toEqual([false, 'undecided']);
    await page.evaluate('sekisho.show("banner")');
    await page.wait('part=preferences');
    await page.click('part=cancel');
    await page.evaluate('sekisho.grant("google-ads")');
    await server.waitFor(`${ADS}*`);

    await open(GPC, { body: FRAME });
    await answer('reject');
    await page.wait('part=always-allow');
    await page.click('part=always-allow');
    await server.waitFor(FILM);
    expect(await choices()).toMatchObject({ youtube: 'granted', 'google-analytics': 'denied' });
  });

  it('counts Do Not Track like it where the site says so, and names both', async () => {
    const signals = { ...NONE, doNotTrack: '1' };
    await open(signals, { html: 'lang="ja"', tag: `${TAG} data-do-not-track` });
    await page.wait('part=banner');
    expect(await page.text('part=banner')).toContain('Global Privacy Control / Do Not Trackを検出しました。');
    await answer('accept');
    expect(await choices()).toMatchObject({ 'google-ads': 'denied', 'google-analytics': 'granted' });

    await open(signals, { tag: TAG });
    await page.wait('part=banner');
    // what it had spoken for was never answered
    expect(await page.text('part=banner')).toContain('your browser’s signal has changed since your last answer.');
    await answer('accept');
    await server.waitFor(`${ADS}*`);
  });
});
