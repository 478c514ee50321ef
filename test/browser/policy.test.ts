import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Options, Revision } from '../../src/types/index.js';
import { findViolations } from '../rig/axe.js';
import type { Browser, Page, Visitor, VisitorOptions } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { leaks, ownFiles, receiptMade, shopPage, stateOf, startSite } from './site.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const FIRST: Revision = { version: '1', date: '2025-01-10', change: 'First edition.', kind: 'material' };
const MOVED: Revision = {
  version: '2',
  date: '2026-02-01',
  change: { en: 'Our office has moved.', ja: '事務所を移転しました。' },
  kind: 'minor',
};
const PROFILES: Revision = {
  version: '3',
  date: '2026-03-01',
  change: { en: 'Advertising makes profiles.', ja: '広告のためにプロファイルを作成します。' },
  kind: 'material',
  purposes: ['advertising'],
};
const AHEAD: Revision = { ...PROFILES, version: '4', date: '2099-01-01' };

const BODY = '<main><h1>Shop</h1><button data-sekisho="preferences" id="open">Cookie settings</button></main>';

const block = (options: Options): string =>
  `<script type="application/json" data-sekisho="options">${JSON.stringify({
    vendors: ['google-analytics', 'google-ads', 'vimeo'],
    site: 'The Shop',
    ...options,
    policy: { url: { en: '/privacy', ja: '/ja/privacy' }, authoritativeLanguage: 'ja', ...options.policy },
  })}</script>`;

describe.each(engines())('the life of a policy in %s', (engine) => {
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  const enter = async (options: VisitorOptions = {}): Promise<void> => {
    visitor = await browser.visitor(options);
    page = await visitor.page();
  };
  const visit = (revisions: readonly Revision[], rest: Options = {}, html = 'lang="en"'): Promise<void> => {
    const version = revisions[revisions.length - 1]!.version;
    const before = block({ ...rest, policy: { version, revisions, ...rest.policy } });
    return page.open(shopPage(server, '/', { before, html, body: BODY }));
  };
  const answer = async (button: 'accept' | 'reject'): Promise<void> => {
    await page.click(`part=${button}`);
    await page.gone('part=banner');
  };

  beforeAll(async () => {
    browser = await launch(engine, server);
  });
  afterAll(() => browser.close());
  beforeEach(() => server.reset());
  afterEach(() => visitor.close());

  it('under opt-out X runs unless Global Privacy Control is on, and then not even once accepted', async () => {
    const open = (): Promise<void> =>
      page.open(
        shopPage(server, '/', {
          before: block({ vendors: ['x', 'google-analytics'], regime: 'opt-out' }),
          body: `${BODY}<script type="text/plain" data-vendor="x" data-src="https://platform.twitter.com/widgets.js"></script>`,
          head: '<script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>',
        }),
      );
    await enter();
    await open();
    await server.waitFor('https://platform.twitter.com/widgets.js');
    await visitor.close();

    server.reset();
    await enter({ gpc: true });
    await open();
    await answer('accept');
    await page.evaluate('sekisho.grant("x")');
    await server.waitFor('https://www.googletagmanager.com/gtag/js?id=G-1');
    await page.atRest();
    expect((await stateOf(page)).choices).toMatchObject({ x: 'denied', social: 'granted' });
    expect(leaks(server).filter((url) => url.includes('twitter'))).toEqual([]);
  });

  it('tells of a minor revision once, without asking or covering anything; the answers stand (R57, R58, R60, R61)', async () => {
    await enter();
    await visit([FIRST]);
    await answer('accept');
    const { at } = await page.evaluate<{ at: number }>('sekisho.decision');
    await visit([FIRST, MOVED, AHEAD]);
    await page.wait('part=notice');
    const text = await page.text('part=notice');
    expect(text).toContain('Our office has moved.');
    expect(text).toMatch(/February 1, 2026/);
    expect(text).toMatch(/January 1, 2099: Advertising makes profiles\. You will be asked/);
    expect(text).toMatch(/Japanese version prevails/);
    expect(await page.exists('sekisho >> a[href$="/ja/privacy"]')).toBe(true);
    expect(await page.exists('part=accept')).toBe(false);
    expect(await page.exists('sekisho >> dialog')).toBe(false);
    expect((await stateOf(page)).status).toBe('decided');
    expect((await stateOf(page)).choices['google-ads']).toBe('granted');

    // unread, it is there on the next page; closed, it is not
    await page.reload();
    await page.click('part=dismiss');
    await page.gone('part=notice');
    expect(await page.evaluate('sekisho.decision.at')).toBe(at);
    const cookie = (await visitor.cookies()).find(({ name }) => name === 'sekisho');
    expect(`sekisho=${cookie!.value}`.length).toBeLessThanOrEqual(200);
    // a receipt comes when the browser is idle, on a later page if need be
    await page.waitFor(receiptMade());
    const later = server.mark();
    await page.reload();
    await page.waitFor('sekisho.decision.status === "decided"');
    await page.atRest();
    expect(ownFiles(later)).toEqual(['sekisho.js']);
    expect((await stateOf(page)).choices['google-ads']).toBe('granted');
    expect(leaks(server)).toEqual([]);
  });

  it('asks again after a material revision for what it concerns alone, and says what changed (R38, R58)', async () => {
    await enter();
    await visit([FIRST]);
    await answer('accept');
    await visit([FIRST, MOVED, PROFILES]);
    await page.wait('part=banner');
    const asked = await stateOf(page);
    expect(asked.status).toBe('outdated');
    expect(asked.choices).toMatchObject({ 'google-ads': 'denied', 'google-analytics': 'granted', vimeo: 'granted' });
    const text = await page.text('part=banner');
    expect(text).toMatch(/March 1, 2026: Advertising makes profiles\./);
    expect(text).toMatch(/for advertising\?/);
    expect(text).toMatch(/We only ask about what changed/);
    expect(text).not.toContain('Vimeo');
    await answer('reject');
    const { status, choices } = await stateOf(page);
    expect([status, choices['google-ads'], choices.vimeo]).toEqual(['decided', 'denied', 'granted']);
    await page.reload();
    await page.waitFor('sekisho.decision.status === "decided"');
    expect(await page.exists('sekisho-root')).toBe(false);
  });

  it('does not ask whoever refused again because of a change, but tells (R57)', async () => {
    await enter();
    await visit([FIRST]);
    await answer('reject');
    await visit([FIRST, PROFILES]);
    await page.wait('part=notice');
    expect((await stateOf(page)).choices['google-ads']).toBe('denied');
    await page.click('part=dismiss');
    await page.gone('part=notice');
  });

  it('has a toggle of its own, off, for a purpose that decides by itself; Accept all leaves it off (R35)', async () => {
    await enter();
    const scoring = { id: 'scoring', label: 'Automated decisions', description: 'Sets your price.', explicit: true };
    await visit([FIRST], { purposes: [scoring] });
    expect(await page.text('part=banner')).not.toContain('Automated');
    await page.click('part=choose');
    // the banner has such a button too
    await page.wait('part=preferences');
    await page.gone('part=banner');
    await page.click('part=accept');
    await page.gone('part=preferences');
    expect((await stateOf(page)).choices).toMatchObject({ scoring: 'denied', 'google-ads': 'granted' });
    await page.evaluate('sekisho.grant()');
    expect((await stateOf(page)).choices.scoring).toBe('denied');
    await page.click('#open');
    await page.click('sekisho >> input[role=switch][name="scoring"]');
    await page.click('part=save');
    await page.gone('part=preferences');
    expect((await stateOf(page)).choices.scoring).toBe('granted');
    expect(await page.exists('sekisho-root:not([hidden])')).toBe(false);
  });

  it('warns in the debug build of a translation that lags behind, and tells its readers (R62)', async () => {
    await enter();
    const policy = { version: '3', revisions: [], translations: { en: '1' } };
    const listen = '<script>window.said = ""; console.warn = (text) => { said += text }</script>';
    await page.open(
      shopPage(server, '/', { before: listen + block({ policy }), file: 'sekisho.debug.js', body: BODY }),
    );
    await page.wait('part=banner');
    expect(await page.evaluate('said')).toMatch(/stale-translation.*en \(1\)/s);
    await page.click('#open');
    await page.wait('sekisho >> #rights');
    const text = await page.evaluate<string>('document.querySelector("sekisho-root").shadowRoot.textContent');
    expect(text).toContain('of version 1; the current version is 3');
  });

  it('has no accessibility violations in the notice and the rights', async () => {
    const small: VisitorOptions = { colorScheme: 'dark', viewport: { width: 320, height: 640 } };
    const looks = engine === 'chromium' ? [small] : [{}];
    for (const look of looks) {
      for (const html of engine === 'chromium' ? ['lang="en"', 'lang="ja"'] : ['lang="ja"']) {
        await enter(look);
        const rest: Options = {
          contacts: { name: 'K.K.', address: 'Kyoto', email: 'p@shop.example', tel: '1', url: '/c', dpo: 'S' },
          rights: { fee: '1,000', limits: 'Backups', authority: { name: 'PPC', url: 'https://www.ppc.go.jp/' } },
        };
        await visit([FIRST], rest, html);
        await answer('accept');
        await visit([FIRST, MOVED], rest, html);
        await page.wait('part=notice');
        await page.atRest();
        expect(await findViolations(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        await page.evaluate('sekisho.show("preferences")');
        await page.wait('sekisho >> #rights');
        await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('sekisho-root')!;
          for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
        });
        await page.atRest();
        expect(await findViolations(page)).toEqual([]);
        await visitor.close();
      }
    }
    await enter();
  });
});
