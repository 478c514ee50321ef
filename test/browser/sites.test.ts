/** Five policies, five sites: each demo page before a choice, after a refusal and after acceptance. R-numbers: demo/README.md. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findViolations } from '../rig/axe.js';
import type { Browser, Page, Visitor } from '../rig/driver.js';
import { enginesFor, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { DEMO, leaks, startSite } from './site.js';

interface Site {
  readonly home: string;
  readonly pages: readonly string[];
  readonly lang: 'en' | 'ja';
  /** What the banner is called. */
  readonly title: string;
  readonly record: string;
  /** Companies that the first layer names. */
  readonly companies: readonly string[];
  /** Words of the first layer that are the site's own. */
  readonly purpose?: string;
}

const SITES: readonly Site[] = [
  {
    home: '/lessons/',
    pages: ['index.html', 'teacher.html', 'day.html', 'privacy.html'],
    lang: 'ja',
    title: 'まなび喫茶 こもれび',
    record: 'sekisho-lessons',
    companies: ['LINEヤフー株式会社', 'Google LLC', 'Vimeo.com, Inc.'],
    purpose: 'メッセージの自動確認',
  },
  {
    home: '/lessons/en/',
    pages: ['index.html', 'teacher.html', 'privacy.html'],
    lang: 'en',
    title: 'Cookies on Komorebi',
    record: 'sekisho-lessons-en',
    companies: ['LY Corporation', 'Google LLC', 'Vimeo.com, Inc.'],
    purpose: 'checking messages',
  },
  {
    home: '/guide/',
    pages: ['index.html', 'kyoto.html', 'privacy.html'],
    lang: 'en',
    title: 'Cookies on Every Stop',
    record: 'sekisho',
    companies: ['Google LLC', 'X Corp.'],
    purpose: 'choosing what to suggest next',
  },
  {
    home: '/apps/',
    pages: ['index.html', 'koame.html', 'privacy.html'],
    lang: 'en',
    title: 'Cookies on Amayadori',
    record: 'sekisho-apps',
    companies: ['Google LLC', 'X Corp.', 'Kumolog K.K.'],
  },
  {
    home: '/global/',
    pages: ['index.html', 'barometer.html', 'privacy.html'],
    lang: 'en',
    title: 'Cookies on Kazami Instruments',
    record: 'sekisho-global',
    // Tanomi Score's purpose is asked for by itself, never by "Accept all"
    companies: ['Google LLC'],
  },
];

/** Everything that a page must have whatever its site: read in one go. */
const readPage = (privacy: string) => ({
  lang: document.documentElement.lang,
  title: document.title,
  headings: document.querySelectorAll('h1').length,
  main: document.querySelectorAll('main').length,
  privacy: document.querySelectorAll(`footer a[href="${privacy}"]`).length,
  settings: document.querySelectorAll('footer button[data-sekisho=preferences]').length,
  tables: document.querySelectorAll('[data-sekisho=external-transmission][lang=ja]').length,
  services: document.querySelectorAll('[data-sekisho=disclosures]').length,
  optOuts: document.querySelectorAll('main button[data-sekisho=opt-out]').length,
  block: document.querySelector('script[type="application/json"][data-sekisho=options]')?.textContent ?? '',
  inline: document.querySelectorAll('script:not([src]):not([type])').length,
  wide: document.documentElement.scrollWidth > innerWidth,
});

let server: RigServer;
let browser: Browser;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  server = await startSite();
  browser = await launch('chromium', server);
});
afterAll(async () => {
  await browser.close();
  server.close();
});
beforeEach(async () => {
  server.reset();
  visitor = await browser.visitor();
  page = await visitor.page();
});
afterEach(() => visitor.close());

const CHROMIUM = enginesFor(['chromium'], 'the sites of the demo differ in options and words, not by engine');
const CASES = CHROMIUM.flatMap((engine) => SITES.map((site) => ({ ...site, engine })));

describe.each(CASES)('$home in $engine', ({ home, pages, lang, title, record, companies, purpose }) => {
  it('asks on every page in its language, and loads nothing before (R14–R17, R28, R30, R33, R44, E4: one action to the policy)', async () => {
    const blocks = new Set<string>();
    for (const file of pages) {
      await page.open(DEMO + home + file);
      await page.wait('part=banner');
      const read = await page.evaluate(readPage, `${home}privacy.html`);
      expect(read, file).toMatchObject({ lang, headings: 1, main: 1, privacy: 1, settings: 1, inline: 0, wide: false });
      expect(read.title, file).toMatch(file === 'index.html' ? /./ : / \| /);
      blocks.add(JSON.stringify(JSON.parse(read.block)));
      if (file === 'privacy.html') expect(read, file).toMatchObject({ tables: 1, services: 1, optOuts: 1 });

      const banner = await page.text('part=banner');
      expect(banner).toContain(title);
      for (const company of companies) expect(banner).toContain(company);
      if (purpose) expect(banner).toContain(purpose);
      expect(await findViolations(page), file).toEqual([]);
    }
    expect(blocks.size, 'one configuration for all pages').toBe(1);
    await page.atRest();
    expect(leaks(server)).toEqual([]);
    expect(await visitor.cookies()).toEqual([]);
    expect(await page.errors()).toEqual([]);
  });

  it('stays usable when refused, on a phone and in the dark (R04, R26, R27, R40)', async () => {
    await visitor.close();
    visitor = await browser.visitor({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
    page = await visitor.page();
    await page.open(DEMO + home);
    await page.click('part=reject');
    await page.gone('part=banner');
    for (const file of pages) {
      await page.open(DEMO + home + file);
      await page.waitFor('sekisho.decision.status === "decided"');
      expect(await page.exists('part=banner')).toBe(false);
      const read = await page.evaluate(readPage, `${home}privacy.html`);
      expect(read.wide, file).toBe(false);
      expect(await findViolations(page), file).toEqual([]);
      expect(await page.errors(), file).toEqual([]);
    }
    await page.click('footer [data-sekisho=preferences]');
    await page.wait('part=preferences');
    await page.atRest();
    expect(leaks(server)).toEqual([]);
    expect((await visitor.cookies()).map(({ name }) => name)).toEqual([record]);
  });
});

describe.each(CHROMIUM)('what is particular to one policy, in %s', () => {
  it.each(['/lessons/', '/lessons/en/'])(
    '%steacher.html warns of contact details only where that was allowed (R38, R47)',
    async (home) => {
      const write = async (): Promise<string> => {
        await page.click('#booking-topic');
        await page.type('mail me: a.b@example.org ');
        return page.text('#booking-hint');
      };
      await page.open(`${DEMO}${home}teacher.html`);
      await page.click('part=reject');
      await page.gone('part=banner');
      expect(await write()).toBe('');
      await page.evaluate('sekisho.grant("message-check")');
      await server.waitFor('*/lessons/messages.js');
      await page.atRest();
      expect(await write()).not.toBe('');
      await page.evaluate('sekisho.deny("message-check")');
      expect(await write()).toBe('');
      expect(leaks(server)).toEqual([]);
    },
  );

  it('the Japanese text prevails, and the English one says that it lags (R61, R62)', async () => {
    await page.open(`${DEMO}/lessons/en/privacy.html`);
    expect(await page.text('.behind')).toContain('1 April 2026');
    expect(await page.exists('.behind a[href="/lessons/privacy.html"][hreflang=ja]')).toBe(true);
    const policy = await page.evaluate(
      'JSON.parse(document.querySelector("script[data-sekisho=options]").textContent).policy',
    );
    expect(policy).toMatchObject({
      authoritativeLanguage: 'ja',
      version: '2026-04-01',
      translations: { en: '2024-10-01' },
    });
  });

  it('the guide suggests by what was read only where that was allowed, apart from advertising (R21)', async () => {
    await page.open(`${DEMO}/guide/`);
    await page.click('part=reject');
    await page.gone('part=banner');
    await page.evaluate('sekisho.grant("content")');
    await page.waitFor('sessionStorage.demo_stops');
    await page.open(`${DEMO}/guide/kyoto.html`);
    await page.waitFor('document.querySelector("#suggestion").textContent.startsWith("You have been")');
    await page.evaluate('sekisho.deny("content")');
    expect(await page.evaluate('"demo_stops" in sessionStorage')).toBe(false);
    expect(leaks(server)).toEqual([]);
  });

  it('the guide shares by plain links (R43)', async () => {
    await page.open(`${DEMO}/guide/`);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[data-share]')].map((link) => [
        link.dataset['share'],
        /^(https:|mailto:)/.test(link.href),
      ]),
    );
    expect(Object.fromEntries(links)).toEqual({ x: true, facebook: true, hatena: true, line: true, mail: true });
    expect(leaks(server)).toEqual([]);
  });

  it('the app company’s tools and platforms come with consent, each by itself (R12, R31, R32, R45)', async () => {
    await page.open(`${DEMO}/apps/koame.html`);
    await page.click('part=reject');
    await page.gone('part=banner');
    const allow = async (vendor: string): Promise<void> => {
      await page.click('footer [data-sekisho=preferences]');
      await page.wait('part=preferences');
      // the foot of the window lies over what is merely scrolled into view
      await page.evaluate((name: string) => {
        const root = document.querySelector('sekisho-root')!.shadowRoot!;
        root.querySelector(`input[name="${name}"]`)!.scrollIntoView({ block: 'center' });
      }, vendor);
      await page.click(`sekisho >> input[role=switch][name="${vendor}"]`);
      await page.click('part=save');
      await page.gone('part=preferences');
    };
    await page.atRest();
    expect(leaks(server)).toEqual([]);
    await allow('google-sign-in');
    await server.waitFor('https://accounts.google.com/gsi/client');
    await page.atRest();
    expect(leaks(server)).toEqual(['https://accounts.google.com/gsi/client']);
    await allow('kumolog');
    await server.waitFor('https://collect.kumolog.example/report.js');
    expect(leaks(server)).toHaveLength(2);
  });

  it('under three laws a person decides until a computer was asked for (R35)', async () => {
    await page.open(`${DEMO}/global/barometer.html`);
    await page.click('part=reject');
    await page.gone('part=banner');
    await page.evaluate('void sekisho.show("preferences")');
    await page.click('sekisho >> input[role=switch][name="automated-decisions"]');
    await page.click('part=save');
    await server.waitFor('https://score.tanomi.example/widget.js');
    expect(leaks(server)).toEqual(['https://score.tanomi.example/widget.js']);
  });

  it('California: Global Privacy Control ends advertising without a word (R48, R64)', async () => {
    await visitor.close();
    visitor = await browser.visitor({ gpc: true });
    page = await visitor.page();
    await page.open(`${DEMO}/global/california.html`);
    await server.waitFor('https://www.googletagmanager.com/gtag/js?id=G-DEMO000005');
    await page.wait('part=banner');
    expect(await page.text('part=banner')).toContain('Opt-out request honored: Global Privacy Control');
    await page.atRest();
    expect(server.requests('*id=AW-*')).toEqual([]);
    expect(server.requests('https://connect.facebook.net/*')).toEqual([]);
    expect(await page.text('main h2')).toBe('Do Not Sell or Share My Personal Information');
    expect(await findViolations(page)).toEqual([]);
    await page.open(`${DEMO}/global/`);
    expect(await page.exists('footer a[href="/global/california.html"]')).toBe(true);
  });

  it.each(['/lessons/', '/lessons/en/', '/apps/', '/global/'])(
    '%sprivacy.html takes a request with the receipt’s number filled in (R49–R53)',
    async (home) => {
      await page.open(`${DEMO}${home}privacy.html?request=erasure&receipt=abc-123#request`);
      await page.wait('part=banner');
      const fields = '[...document.querySelector("#request").elements].slice(0, 2).map(({ value }) => value)';
      await page.waitFor(`${fields}[1] === 'abc-123'`);
      expect(await page.evaluate(fields)).toEqual(['erasure', 'abc-123']);
      await page.click('part=reject');
      await page.click('#request button');
      await page.waitFor('document.querySelector("#request [role=status]").textContent');
    },
  );

  it('the start page leads to all of them, and loads nothing from anybody', async () => {
    await page.open(`${DEMO}/`);
    await page.wait('.cards');
    const homes = await page.evaluate(() =>
      [...document.querySelectorAll('.card h3 a')].map((a) => a.getAttribute('href')),
    );
    expect(homes).toEqual(expect.arrayContaining(SITES.map(({ home }) => home)));
    const records = await page.evaluate(() =>
      [...document.querySelectorAll('[data-record]')].map((p) => p.getAttribute('data-record')),
    );
    expect(records).toEqual(expect.arrayContaining(SITES.map(({ record }) => record)));
    expect(await findViolations(page)).toEqual([]);
    expect(leaks(server)).toEqual([]);
    expect(await page.errors()).toEqual([]);
  });

  it('the list of what each site walks through names every requirement once at least', () => {
    const readme = readFileSync(new URL('../../demo/README.md', import.meta.url), 'utf8');
    for (let number = 1; number <= 75; number++) {
      expect(readme).toMatch(new RegExp(`\\bR${String(number).padStart(2, '0')}\\b`));
    }
  });
});
