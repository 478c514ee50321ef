/** The five policies clause by clause, on what visitors see. All 75 requirements: docs/policy-requirements.md. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Receipt, Revision } from '../../src/types/index.js';
import type { Browser, Page, Visitor, VisitorOptions } from '../rig/driver.js';
import { enginesFor, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { DEMO, leaks, startSite, stateOf, receiptMade, receiptsOf } from './site.js';

const demo = new URL('../../demo', import.meta.url);
const BLOCK = /(<script type="application\/json" data-sekisho="options">)([^]*?)(<\/script>)/;

/** A demo page as it was under the version of its policy before the last. */
const olderPage = (path: string): string =>
  readFileSync(`${demo.pathname}${path}`, 'utf8')
    .replace(BLOCK, (_, head: string, json: string, tail: string) => {
      const { policy, ...rest } = JSON.parse(json) as { policy: { revisions: Revision[] } };
      const revisions = policy.revisions.slice(0, -1);
      const [{ version, date }] = revisions.slice(-1) as [Revision];
      return `${head}${JSON.stringify({ ...rest, policy: { ...policy, revisions, version, effectiveFrom: date } })}${tail}`;
    })
    // an attribute would have the last word
    .replace(/data-policy-version="[^"]*"/, 'data-policy-version="2025-06-01"');

/** The demo pages, `?older` as they were, `?sealed` where the browser keeps nothing. */
const answer = (req: IncomingMessage, res: ServerResponse, next: () => void): void => {
  const { pathname, search } = new URL(req.url!, DEMO);
  if (search === '?sealed') res.setHeader('content-security-policy', 'sandbox allow-scripts');
  if (search !== '?older') return next();
  res.setHeader('content-type', 'text/html; charset=utf-8');
  res.end(olderPage(pathname));
};

let server: RigServer;
const CHROMIUM = enginesFor(['chromium'], 'what is read are words and answers, our own code, the same everywhere');
let browser: Browser;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  server = await startSite([['demo.example', answer]]);
  browser = await launch('chromium', server);
});
afterAll(async () => {
  await browser.close();
  server.close();
});
const enter = async (options?: VisitorOptions): Promise<void> => {
  visitor = await browser.visitor(options);
  page = await visitor.page();
};
beforeEach(async () => {
  server.reset();
  await enter();
});
afterEach(() => visitor.close());

const open = (path: string): Promise<void> => page.open(DEMO + path);
const press = async (button: 'accept' | 'reject'): Promise<void> => {
  await page.click(`part=${button}`);
  await page.gone('part=banner');
};

/** A part of the disclosures as it is seen, its lines in one. */
const told = async (part: string): Promise<string> => (await page.text(`main .sekisho-${part}`)).replace(/\s+/g, ' ');

/** What is said of a service, by the names of the facts: in the disclosures, or in the table. */
const service = (name: string, place = '.sekisho-disclosures'): Promise<Record<string, string>> =>
  page.evaluate(
    (inside: string, heading: string) => {
      const services = [...document.querySelectorAll(`${inside} .sekisho-service`)];
      const rows = services
        .find((node) => node.firstElementChild!.textContent === heading)!
        .querySelectorAll('dl > div');
      const parts = [...rows].map((row) => [row.firstChild!.textContent, row.lastChild!.textContent]);
      return Object.fromEntries(parts) as Record<string, string>;
    },
    place,
    name,
  );

interface ALink {
  readonly text: string;
  readonly href: string;
  readonly safe: boolean;
}
/** Links inside of elements, of the page or of our own roots. */
const links = (selector: string): Promise<ALink[]> =>
  page.evaluate((inside: string) => {
    const roots = [document, document.querySelector('sekisho-root')?.shadowRoot];
    return roots.flatMap((root) =>
      [...(root?.querySelectorAll<HTMLAnchorElement>(`${inside} a`) ?? [])].map((a) => ({
        text: a.textContent.trim(),
        href: a.href,
        safe: a.target === '_blank' && a.relList.contains('noopener') && a.relList.contains('noreferrer'),
      })),
    );
  }, selector);
const hrefs = async (selector: string): Promise<string[]> => (await links(selector)).map(({ href }) => href);

/** Opens the settings from the foot of the page and gives all they say, what is folded too. */
const settings = async (): Promise<string> => {
  await page.click('footer a[href="#sekisho"]');
  await page.wait('sekisho >> #rights');
  await page.evaluate(() => {
    for (const details of document.querySelector('sekisho-root')!.shadowRoot!.querySelectorAll('details'))
      details.open = true;
  });
  return (await page.text('part=preferences')).replace(/\s+/g, ' ');
};

const receipts = async (name: string): Promise<Receipt[]> => {
  await page.waitFor(receiptMade(name));
  return page.evaluate(receiptsOf(name));
};

/** Grants everything under the version before the last, and comes back under the present one. */
const comeBack = async (home: string, name: string): Promise<void> => {
  await open(`${home}index.html?older`);
  await press('accept');
  await receipts(name);
  // what the older page still asks for is its own affair
  await page.open('about:blank');
  await page.atRest();
  server.clear();
  await open(`${home}index.html`);
};

describe.each(CHROMIUM)('/lessons/, a marketplace in Japan, in %s', () => {
  it('says what cookies are, what comes by itself, whose is whose, and what a browser can do (R01, R02, R04 to R06, R08 to R10, R22, R24, R25, R46, R74)', async () => {
    await open('/lessons/privacy.html');
    await page.wait('main .sekisho-disclosures');
    const cookie = await told('cookie');
    expect(cookie).toContain('保存元のドメインのサーバーに送信し');
    expect(cookie).toContain('それだけでは個人情報として取り扱いません');
    const automatic = await told('automatic');
    for (const words of ['IPアドレス・ポート番号', 'ページ', 'Cookie', 'ブラウザ', 'OS', '言語'])
      expect(automatic).toContain(words);
    expect(automatic).toMatch(/選択で止めることはできません/);
    expect(await page.text('main')).toContain('ご覧になったページとご利用の環境を知り、サービスをよくするために');

    // its own record apart, and nothing that one could switch off
    const own = await service('ご回答の記録');
    expect(own['事業者']).toBe('まなび喫茶 こもれび');
    const kept = own['ファーストパーティのCookie・保存される情報']!;
    expect(kept).toMatch(
      /sekisho-lessonsCookie.*180.*sekisho-lessonsローカルストレージ.*180.*次回訪問時に削除.*\.receipts最近のご回答の控え.*\.queue/,
    );
    expect(kept).toContain('ページ内で動作するプログラムから読み取れます');
    expect(own['現在の選択']).toBe('常に有効');
    const google = await service('Google 広告');
    expect(google['ファーストパーティのCookie・保存される情報']).toContain('_gcl_au');
    expect(google['サードパーティのCookie・保存される情報']).toMatch(
      /IDE.*Google LLCのドメイン.*読み取りも削除もできません/,
    );

    const help = await told('browser');
    for (const words of ['すべてのCookieを受け入れる', 'すべてのCookieを拒否する', '通知', 'ヘルプ', 'Google Chrome'])
      expect(help).toContain(words);
    expect(help).toMatch(/ブラウザですべてのCookieを拒否すると、.*ログイン.*この画面で拒否しても/);
    // the way to the browser's own help, no instructions that grow old
    expect(await hrefs('.sekisho-browser')).toContain('https://support.google.com/chrome/answer/95647?hl=ja');
    expect(help).not.toMatch(/クリックし|タップし|メニューを開/);
    // and only there: not where one refuses on this site
    expect(await page.text('part=banner')).not.toContain('ログイン');
    expect(await told('recipients')).toMatch(/日本、アメリカ合衆国.*プライバシーポリシー.*リンク先のサイト/);
  });

  it('names the companies with policy, opt-out and what that ends, as Yahoo! JAPAN and the table ask (R14, R15, R18, R19, R29, R30, R69, E4, E5)', async () => {
    await open('/lessons/');
    expect(await hrefs('footer')).toContain(`${DEMO}/lessons/privacy.html`);
    await page.wait('part=banner');
    expect(await hrefs('[part~=banner]')).toContain(`${DEMO}/lessons/privacy.html`);
    await open('/lessons/privacy.html');
    await page.wait('main .sekisho-external-transmission');
    const ads = await service('LINEヤフー広告');
    expect(ads['送信先']).toMatch(/LINEヤフー株式会社.*旧名称：Yahoo!広告、ヤフー株式会社/);
    expect(ads['国・地域']).toBe('日本');
    expect(ads['現在の選択']).toBe('無効です。許可されると有効になります。');
    expect(ads['オプトアウト']).toMatch(
      /拒否すると、次に開くページから、このサービスを開始しません。.*送信されることがあります/,
    );
    expect(await told('opt-out')).toContain('オプトアウトをしても、Cookieは削除されません');

    // four things within two actions from the start
    const notice = await told('notice');
    expect(notice).toMatch(/LINEヤフー株式会社、Google LLC.*Cookieや広告識別子により.*取得し、利用する/);
    expect(notice).toMatch(
      /各社のプライバシーポリシーに従って.*オプトアウトページで停止.*Cookieの設定で停止.*ブラウザの設定/,
    );
    const ways = await links('.sekisho-notice');
    expect(ways.map(({ href }) => href)).toEqual(
      expect.arrayContaining(['https://privacy.lycorp.co.jp/ja/', 'https://btoptout.yahoo.co.jp/optout/index.html']),
    );
    expect(ways.every(({ safe }) => safe)).toBe(true);

    // the table: everything that may leave, for whom, for both sides' purposes
    for (const name of [
      'LINEヤフー広告',
      'Google 広告',
      'Google タグ マネージャー',
      'Vimeo',
      'Zoom',
      'Google カレンダー',
    ]) {
      const row = await service(name, '.sekisho-external-transmission');
      for (const fact of [
        '送信先',
        '国・地域',
        '送信される情報',
        'サイトの利用目的',
        '送信先の利用目的',
        'オプトアウト',
        'リンク',
      ])
        expect(row[fact], `${name}: ${fact}`).toBeTruthy();
      expect(row['送信される場合']).toBe('許可されると送信されます。許可されるまで、このサービスを開始しません。');
      expect(Object.values(row).join()).not.toMatch(/等|その他/);
    }
    expect(leaks(server)).toEqual([]);
  });

  it('settings: what was chosen, eight requests with the receipt, e-mail apart, contacts, what has changed (R13, R23, R26, R33, R37, R39, R40, R47, R49, R52, R54, R56, R59, R61, R63, R66)', async () => {
    await open('/lessons/teacher.html');
    await press('reject');
    const [receipt] = await receipts('sekisho-lessons');
    expect(receipt).toMatchObject({
      event: { state: 'dpv:ConsentRefused', by: 'visitor', method: 'banner' },
      jurisdiction: 'JP',
      region: 'JP',
      notice: {
        language: 'ja',
        authoritativeLanguage: 'ja',
        policyVersion: '2026-04-01',
        policyEffectiveFrom: '2026-04-01',
      },
    });
    expect(receipt!.created).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    // nothing of the device is in it, and nobody but the site's own host was asked
    expect(JSON.stringify({ ...receipt, id: '' })).not.toMatch(/Mozilla|Chrome|127\.0\.0\.1|1024/);
    expect(leaks(server)).toEqual([]);
    expect(new Set(server.requests(/\/dist\//).map(({ url }) => new URL(url).origin))).toEqual(new Set([DEMO]));

    const text = await settings();
    expect(text).toMatch(/前回のご回答.*許可されたもの|前回のご回答.*拒否/);
    expect(text).toMatch(
      /メッセージの自動確認 .*第三者の広告には使わず、販売もしません。 無効にした場合：送信前の注意が表示されません/,
    );
    expect(text).toContain(receipt!.id);
    const requests = await links('.requests');
    expect(requests.map(({ text: label }) => label.split(' ')[0])).toEqual([
      ...['利用目的の通知', '開示', '訂正', '内容の追加', '内容の削除', '利用停止', '第三者提供の停止', '消去'],
    ]);
    for (const { href, safe } of requests) {
      expect(href).toMatch(
        new RegExp(`^${DEMO}/lessons/privacy\\.html\\?request=[a-z]+&receipt=${receipt!.id}#request$`),
      );
      expect(safe).toBe(true);
    }
    expect(text).toMatch(/消去できないもの：.*撤回の記録は残ります/);
    expect(text).toMatch(/控えはこのブラウザに残りません.*拒否されたことの記録は残します/);
    expect(text).toContain('Cookieについての選択によって、メールの配信が始まることはありません');
    expect(await hrefs('dialog')).toContain(`${DEMO}/lessons/privacy.html#mail`);
    expect(text).toMatch(/株式会社こもれび舎 個人情報の担当 個人情報係 メールアドレス komorebi@lessons\.example/);
    expect(text).toMatch(
      /現在の版 2026-04-01 適用日 2026年4月1日 最終改定日 2026年3月18日 改定の内容 2026年4月1日.*2024年10月1日/,
    );
    for (const part of ['download', 'withdraw', 'erase']) expect(await page.visible(`part=${part}`)).toBe(true);
  });

  it('Zoom, Vimeo and Google Calendar wait behind a notice that names them; once, or always (R41, R42)', async () => {
    await open('/lessons/day.html');
    await press('reject');
    await page.wait('part=load-once');
    const seen = await page.evaluate<string[]>(
      '[...document.querySelectorAll("sekisho-placeholder")].map((node) => node.shadowRoot.textContent)',
    );
    expect(seen[0]).toMatch(/Google カレンダー.*Google LLCに送信され、同社の利用規約とプライバシーポリシー/);
    expect(seen[1]).toMatch(/Zoom.*Zoom Communications, Inc\.に送信され.*プライバシーポリシー.*利用規約/);
    expect(leaks(server)).toEqual([]);
    await page.click('part=load-once');
    await server.waitFor('https://calendar.google.com/calendar/embed*');
    expect((await stateOf(page)).choices).toMatchObject({ 'google-calendar': 'denied', zoom: 'denied' });
    await page.click('part=always-allow');
    await server.waitFor('https://us06web.zoom.us/*');
    await page.waitFor('sekisho.isGranted("zoom")');
    expect((await stateOf(page)).choices).toMatchObject({ 'google-calendar': 'denied', 'yahoo-japan-ads': 'denied' });
    await open('/lessons/teacher.html');
    await page.wait('part=load-once');
    const text = await page.evaluate<string>('document.querySelector("sekisho-placeholder").shadowRoot.textContent');
    expect(text).toMatch(/Vimeo.*Vimeo\.com, Inc\.に送信され.*プライバシーポリシー.*利用規約/);
    expect(server.requests('https://player.vimeo.com/*')).toEqual([]);
  });

  it('works where the browser keeps nothing, and asks once a page view, no more (R11, R27)', async () => {
    server.behave('*/dist/*', { cors: true });
    server.behave('*/assets/*', { cors: true });
    await open('/lessons/index.html?sealed');
    await press('reject');
    await page.evaluate('dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))');
    await page.atRest();
    expect(await page.exists('part=banner')).toBe(false);
    expect((await page.evaluate<{ status: string }>('sekisho.decision')).status).toBe('decided');
    expect(await page.visible('main h1')).toBe(true);
    expect(leaks(server)).toEqual([]);
    expect(await visitor.cookies()).toEqual([]);
  });
});

describe.each(CHROMIUM)('/lessons/en/, a translation that lags, in %s', () => {
  it('asserts nothing about personal data, says which text prevails, and has the table in Japanese (R02, R18, R19, R29, R61, R62, R66, E4)', async () => {
    await open('/lessons/en/privacy.html');
    await page.wait('main .sekisho-external-transmission');
    expect(await told('cookie')).not.toContain('personal information');
    expect(await told('notice')).toMatch(/LY Corporation and Google LLC.*own privacy policy.*opt-out pages/);
    expect((await service('LY Corporation Ads (Yahoo! JAPAN)'))['Recipient']).toMatch(
      /LY Corporation.*Formerly: Yahoo! JAPAN Ads, Yahoo Japan Corporation/,
    );
    expect(await page.text('main')).toContain('reach us through somebody else');
    expect((await service('Zoom', '.sekisho-external-transmission'))['送信先']).toContain('Zoom');
    await press('reject');
    const text = await settings();
    expect(text).toMatch(/the Japanese version prevails.*version 2024-10-01; the current version is 2026-04-01/);
    expect(
      (await links('dialog')).find(({ text: label }) => label.startsWith('Privacy policy in Japanese'))!.href,
    ).toBe(`${DEMO}/lessons/privacy.html`);
    expect(text).toContain('Telephone +81-3-0000-0000');
  });
});

describe.each(CHROMIUM)('/guide/, paid by advertising, in %s', () => {
  it('tells of Google under every name, of social partners, of analytics; beacons wait like scripts (R01, R05, R08, R16, R17, R20, R21, R43, R44)', async () => {
    await open('/guide/privacy.html');
    await page.wait('main .sekisho-disclosures');
    const dart = await service('DoubleClick (Google)');
    expect(dart['Recipient']).toBe('Google LLC');
    expect(Object.values(dart).join(' ')).toMatch(/older policies call the DART cookie/);
    expect(dart['Third-party cookies and storage']).toMatch(/IDE/);
    for (const name of ['Google Ads', 'Google AdSense', 'Google Ad Manager'])
      expect((await service(name))['Opt-out'], name).toMatch(/stop personalised ads of .*, see its opt-out page/);
    for (const name of ['X', 'Facebook', 'Instagram'])
      expect((await service(name))['Links'], name).toContain('Privacy policy');
    const analytics = await service('Google Analytics');
    for (const words of ['address of the page', 'identifiers in cookies', 'operating system, browser'])
      expect(analytics['Information sent']).toContain(words);
    expect(analytics['The site uses it for']).toContain('so that it can be improved');
    const services = await told('services');
    expect(services).toMatch(/Advertising Chooses ads by what you look at, here and on other sites/);
    expect(services).toMatch(/choosing what to suggest next.*Without it: Every reader gets the same suggestion/);

    await open('/guide/');
    await press('reject');
    await page.evaluate(() => {
      const address = 'https://ad.doubleclick.net/ddm/activity/ord=';
      new Image().src = `${address}2`;
      navigator.sendBeacon(`${address}3`);
      document.body.insertAdjacentHTML(
        'beforeend',
        `<noscript><img src="${address}4"></noscript><img src="${address}5">`,
      );
    });
    await page.atRest();
    expect(leaks(server)).toEqual([]);
    await page.evaluate('sekisho.grant("doubleclick")');
    await server.waitFor('https://ad.doubleclick.net/ddm/activity/src=*');
    expect(leaks(server).filter((url) => !url.includes('doubleclick.net'))).toEqual([]);
  });

  it('tells of a significant change on the page, and asks for what it concerns alone (R56, R57, R58, R60)', async () => {
    await comeBack('/guide/', 'sekisho');
    await page.wait('part=banner');
    const banner = await page.text('part=banner');
    expect(banner).toMatch(/April 1, 2026: Google shows advertisements in our pages under the name DoubleClick/);
    expect(banner).toContain('Privacy policy');
    const { status, choices } = await stateOf(page);
    expect(status).toBe('outdated');
    expect(choices).toMatchObject({ 'google-ads': 'denied', content: 'denied', doubleclick: 'denied' });
    expect(choices).toMatchObject({ 'google-analytics': 'granted', x: 'granted', youtube: 'granted' });
    await page.atRest();
    expect(leaks(server).filter((url) => /doubleclick|syndication|id=AW-/.test(url))).toEqual([]);
    await press('reject');
    expect((await stateOf(page)).choices).toMatchObject({ 'google-ads': 'denied', 'google-analytics': 'granted' });
  });
});

describe.each(CHROMIUM)('/apps/, tools by consent, in %s', () => {
  it('asks again about analytics only; who handles data on its behalf; fee, address, withdrawal in words (R12, R13, R31, R32, R38, R50, R51, R58, R59, R67)', async () => {
    await comeBack('/apps/', 'sekisho-apps');
    await page.wait('part=banner');
    expect(await page.text('part=banner')).toMatch(
      /May 1, 2026: Reports of failures are stored for us by Kumolog K\.K\./,
    );
    expect((await stateOf(page)).choices).toMatchObject({
      'google-analytics': 'denied',
      kumolog: 'denied',
      'google-maps': 'granted',
      x: 'granted',
    });
    await press('accept');
    const [before, after] = await receipts('sekisho-apps');
    expect([before!.notice.policyVersion, after!.notice.policyVersion]).toEqual(['2', '3']);
    expect(after!.previous).toBe(before!.id);
    expect(after!.event).toMatchObject({ by: 'visitor', method: 'banner', state: 'dpv:ConsentGiven' });
    const kumolog = after!.recipients.find(({ id }) => id === 'kumolog');
    expect(kumolog).toMatchObject({ role: 'processor', choice: 'granted', purpose: 'analytics', country: 'JP' });

    const text = await settings();
    expect(text).toMatch(/Fee: ¥1,000 for each request for a copy .*downloading and erasing on this page is free/);
    expect(text).toMatch(
      /In charge of personal information Person in charge of personal information Address 3F Nokisaki Building/,
    );
    expect(text).toContain('Histories and characteristics that identify nobody are not part of a copy');
    // the page has no Japanese version to lead to
    expect(text).toContain('the Japanese version prevails.');
    expect(text).not.toContain('Privacy policy in Japanese');
    await page.evaluate('document.cookie = "_ga=1; path=/"');
    await page.click('part=withdraw');
    expect(await page.text('part=done')).toMatch(/withdrawn.*do not start the services/);
    const { choices } = await stateOf(page);
    expect(new Set(Object.entries(choices).flatMap(([id, choice]) => (id === 'necessary' ? [] : [choice])))).toEqual(
      new Set(['denied']),
    );
    expect((await visitor.cookies()).map(({ name }) => name)).not.toContain('_ga');
    expect((await receipts('sekisho-apps')).map(({ event }) => event.state)).toContain('dpv:ConsentWithdrawn');
    await open('/apps/privacy.html');
    await page.wait('main .sekisho-disclosures');
    expect((await service('Kumolog (invented)'))['On whose behalf']).toContain('on behalf of this site');
  });
});

describe.each(CHROMIUM)('/global/, under three laws, in %s', () => {
  it('counts identifiers as personal, names countries, officer and authority; a computer decides only if asked by itself (R03, R07, R35, R50, R53, R55, R68, R69)', async () => {
    await open('/global/privacy.html');
    await page.wait('main .sekisho-disclosures');
    expect(await told('cookie')).toContain('identifiers in cookies and IP addresses count as personal information');
    const own = await service('Our own servers');
    expect(own['Your choice']).toBe('Always on');
    expect(own['The site uses it for']).toMatch(
      /IP address and port, operating system, browser, language, size of the screen/,
    );
    expect((await service('Tanomi Score (invented)'))['Country']).toBe('Germany');
    expect(await told('recipients')).toMatch(/Germany/);
    expect(await page.text('part=banner')).not.toContain('automated');

    await page.click('part=choose');
    await page.wait('part=preferences');
    const score = 'sekisho >> input[role=switch][name="automated-decisions"]';
    expect(await page.exists(score)).toBe(true);
    await page.click('part=accept');
    await page.gone('part=preferences');
    expect((await stateOf(page)).choices).toMatchObject({
      'automated-decisions': 'denied',
      'tanomi-score': 'denied',
      'google-ads': 'granted',
    });
    const text = await settings();
    expect(text).toMatch(/Restrict the use of my data.*complaint with:? Personal Information Protection Commission/);
    expect(text).toMatch(/Data protection officer .*Mio Tezuka/);
    expect(text).toMatch(/Fee: free; where the work is extraordinary/);
    const record = (await visitor.cookies()).find(({ name }) => name === 'sekisho-global');
    expect(Math.round((record!.expires! - Date.now() / 1000) / 86_400)).toBe(365);
    expect((await service('Your answer'))['First-party cookies and storage']).toContain('kept for 365 days');
  });

  it('tells of the new purpose from its day on, and no earlier answer counts for it (R35, R57, R58, R60)', async () => {
    await comeBack('/global/', 'sekisho-global');
    await page.wait('part=notice');
    expect(await page.text('part=notice')).toMatch(/June 15, 2026: Payment in three parts/);
    expect((await stateOf(page)).choices).toMatchObject({ 'automated-decisions': 'denied', 'google-ads': 'granted' });
  });

  it('California: on until refused, refused at once, whatever a policy says of selling (R34, R48, R64)', async () => {
    await open('/global/california.html');
    await server.waitFor('https://www.googletagmanager.com/gtag/js?id=AW-000000005');
    const read = () => page.evaluate<{ regime: string; via: string }>('sekisho.decision');
    expect(await read()).toMatchObject({ regime: 'opt-out', via: 'default' });
    expect(await page.text('part=banner')).toMatch(/We use cookies .* unless you refuse, which you can do at any time/);
    await page.atRest();
    await press('reject');
    expect((await stateOf(page)).choices).toMatchObject({ 'google-ads': 'denied', 'meta-pixel': 'denied' });
    const later = server.mark();
    await page.reload();
    await page.atRest();
    expect(leaks(later)).toEqual([]);
    // everywhere else silence is a no
    await visitor.close();
    await enter();
    await open('/global/');
    expect(await read()).toMatchObject({ regime: 'opt-in', via: 'default' });
    expect((await stateOf(page)).choices).toMatchObject({ 'google-ads': 'denied' });
    // and a signal that the browser sends binds the switch
    await visitor.close();
    await enter({ gpc: true });
    await open('/global/california.html');
    await page.click('part=accept');
    await page.gone('part=banner');
    expect((await stateOf(page)).choices).toMatchObject({ 'google-ads': 'denied', 'google-analytics': 'granted' });
    const [receipt] = await receipts('sekisho-global');
    expect(receipt!.signals.gpc).toBe(true);
    expect(await settings()).toContain('Global Privacy Control');
  });
});
