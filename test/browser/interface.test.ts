import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findViolations } from '../rig/axe.js';
import type { Browser, Page, Visitor, VisitorOptions } from '../rig/driver.js';
import { engines, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { callSource } from './pages/callSource.js';
import './pages/globals.js';
import { leaks, itIn, shopPage, startSite, stateOf, WATCH_SHIFTS } from './site.js';

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const TAG =
  'data-vendors="google-analytics google-ads doubleclick yahoo-japan-ads vimeo" data-policy-url="/privacy" data-policy-version="1" data-site="The Shop"';
const BODY =
  '<main><h1>Shop</h1><p>Text</p><button data-sekisho="preferences" id="open">Cookie settings</button></main>';

/** In the page: whether its own button takes the focus, and a click. */
const readReach = () => {
  const button = document.getElementById('open')!;
  const { left, top, width, height } = button.getBoundingClientRect();
  button.focus();
  return {
    isFocusable: document.activeElement === button,
    isHit: document.elementFromPoint(left + width / 2, top + height / 2) === button,
  };
};

describe.each(engines())('the interface in %s', (engine) => {
  const inChromium = itIn(engine, ['chromium'], 'words and drafts are our own code, the same everywhere');
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  const enter = async (options: VisitorOptions = {}): Promise<void> => {
    visitor = await browser.visitor(options);
    page = await visitor.page();
  };
  const openPreferences = async (): Promise<void> => {
    await page.click('part=choose');
    await page.wait('part=preferences');
  };
  /** The switch of a purpose or vendor. */
  const toggle = (id: string): string => `sekisho >> input[role=switch][name="${id}"]`;

  beforeAll(async () => {
    browser = await launch(engine, server);
  });
  afterAll(() => browser.close());
  beforeEach(() => server.reset());
  afterEach(() => visitor.close());

  it('offers to accept and to refuse by the same element, of the same class and size, side by side', async () => {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 320, height: 640 },
    ]) {
      await enter({ viewport });
      await page.open(shopPage(server, '/', { tag: TAG, body: BODY }));
      await page.wait('part=accept');
      const [accept, reject, choose] = await page.evaluate(() =>
        ['accept', 'reject', 'choose'].map((part) => {
          const element = document
            .querySelector('sekisho-root')!
            .shadowRoot!.querySelector<HTMLElement>(`[part~=${part}]`)!;
          const { width, height, bottom, right, left } = element.getBoundingClientRect();
          const { color, backgroundColor, borderColor, font, fontWeight, opacity } = getComputedStyle(element);
          return {
            tag: element.localName,
            className: element.className,
            width,
            height,
            bottom,
            right,
            left,
            style: [color, backgroundColor, borderColor, font, fontWeight, opacity].join(),
          };
        }),
      );
      const sameness = ({ tag, className, width, height, style }: NonNullable<typeof accept>) => ({
        tag,
        className,
        width: Math.round(width),
        height: Math.round(height),
        style,
      });
      expect(sameness(reject!)).toEqual(sameness(accept!));
      expect(accept!.tag).toBe('button');
      for (const button of [accept!, reject!, choose!]) {
        expect(button.height).toBeGreaterThanOrEqual(44);
        expect(button.bottom).toBeLessThanOrEqual(viewport.height);
        expect(button.left).toBeGreaterThanOrEqual(0);
        expect(button.right).toBeLessThanOrEqual(viewport.width);
      }
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await visitor.close();
    }
    await enter();
  });

  inChromium('names the companies, and what Google uses the data for', async () => {
    await enter();
    await page.open(shopPage(server, '/', { tag: TAG, body: BODY }));
    const text = await page.text('part=banner');
    for (const name of ['The Shop', 'Google LLC', 'LY Corporation', 'Vimeo']) expect(text).toContain(name);
    expect(text).toMatch(/personalise and measure ads/);
    expect(
      await page.evaluate(
        'document.querySelector("sekisho-root").shadowRoot.querySelector("[href^=\'https://business.safety.google/privacy/\']").rel',
      ),
    ).toBe('noopener noreferrer');
  });

  it('takes neither Escape, scrolling nor time as consent, and leaves the page usable', async () => {
    await enter();
    await page.open(shopPage(server, '/', { tag: TAG, body: BODY + '<div style="height:4000px"></div>' }));
    await page.wait('part=banner');
    await page.press('Escape');
    await page.evaluate('scrollTo(0, 2000)');
    await page.waitFor('scrollY > 1000');
    expect((await stateOf(page)).status).toBe('undecided');
    await page.evaluate('scrollTo(0, 0)');
    await page.click('#open');
    await page.wait('part=preferences');
    await page.press('Escape');
    await page.gone('part=preferences');
    expect((await stateOf(page)).status).toBe('undecided');
    expect(await visitor.cookies()).toEqual([]);
  });

  inChromium('keeps choices a draft until they are saved; nothing is ticked beforehand', async () => {
    await enter();
    await page.open(shopPage(server, '/', { tag: TAG, body: BODY }));
    await openPreferences();
    const ticked = () =>
      page.evaluate<string[]>(() =>
        [
          ...document.querySelector('sekisho-root')!.shadowRoot!.querySelectorAll<HTMLInputElement>('input:checked'),
        ].map(({ name }) => name),
      );
    expect(await ticked()).toEqual([]);
    await page.click(toggle('vimeo'));
    await page.click('part=cancel');
    await page.gone('part=preferences');
    expect((await stateOf(page)).choices.vimeo).toBe('denied');

    await page.evaluate('sekisho.show("preferences")');
    await page.wait('part=preferences');
    expect(await ticked()).toEqual([]);
    await page.click(toggle('google-ads'));
    await page.click(toggle('vimeo'));
    await page.click('part=save');
    await page.gone('part=preferences');
    expect((await stateOf(page)).choices).toMatchObject({
      vimeo: 'granted',
      'google-ads': 'granted',
      doubleclick: 'denied',
      'google-analytics': 'denied',
    });

    await page.click('#open');
    await page.wait('part=preferences');
    expect((await ticked()).sort()).toEqual(expect.arrayContaining(['google-ads', 'vimeo']));
    expect(
      await page.evaluate(
        'document.querySelector("sekisho-root").shadowRoot.querySelector("input[name=advertising]").indeterminate',
      ),
    ).toBe(true);
    await page.click(toggle('advertising'));
    await page.click('part=save');
    await page.gone('part=preferences');
    expect((await stateOf(page)).choices).toMatchObject({ doubleclick: 'granted', 'yahoo-japan-ads': 'granted' });
  });

  inChromium('leads to opt-out pages and policies in a new tab, promising only what they do', async () => {
    await enter();
    await page.open(shopPage(server, '/', { tag: TAG, body: BODY }));
    await page.wait('part=banner');
    await page.evaluate('sekisho.show("opt-out")');
    await page.wait('part=preferences');
    const links = await page.evaluate(() =>
      [...document.querySelector('sekisho-root')!.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href^=http]')].map(
        ({ href, target, rel }) => ({ href, target, rel }),
      ),
    );
    const addresses = links.map(({ href }) => href);
    expect(addresses).toEqual(
      expect.arrayContaining(['https://btoptout.yahoo.co.jp/optout/index.html', 'https://myadcenter.google.com/']),
    );
    expect(addresses.join()).not.toMatch(/networkadvertising/);
    for (const { target, rel } of links.filter(({ href }) => !href.includes('example.co.uk')))
      expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
    const text = await page.evaluate<string>('document.querySelector("sekisho-root").shadowRoot.textContent');
    expect(text).toMatch(/this browser/);
    expect(text).toContain('older policies call the DART cookie');
    expect(leaks(server)).toEqual([]);
  });

  inChromium('speaks Japanese where the page does, and English where it speaks neither', async () => {
    for (const [html, accept] of [
      ['lang="ja-JP"', 'すべて許可'],
      ['lang="de-AT"', 'Alle erlauben'],
      ['lang="tlh"', 'Accept all'],
      ['lang="EN-gb"', 'Accept all'],
    ] as const) {
      await enter({ language: 'en-US' });
      await page.open(shopPage(server, '/', { tag: TAG, html, body: BODY }));
      expect(await page.text('part=accept')).toBe(accept);
      await visitor.close();
    }
    await enter({ language: 'en-US' });
    await page.open(shopPage(server, '/', { tag: `${TAG} data-language="ja"`, body: BODY }));
    expect(await page.text('part=reject')).toBe('すべて拒否');
    await openPreferences();
    expect(await page.text('part=preferences')).toContain('LINEヤフー株式会社');
  });

  it('can be used by keyboard alone, and gives the focus back', async () => {
    await enter();
    await page.open(shopPage(server, '/', { tag: TAG, body: BODY }));
    await page.wait('part=banner');
    await page.evaluate('document.getElementById("open").focus()');
    await page.press('Enter');
    await page.wait('part=preferences');
    expect(await page.evaluate(readReach)).toEqual({ isFocusable: false, isHit: false });
    const focused = () =>
      page.evaluate<string | null>(
        'document.querySelector("sekisho-root").shadowRoot.activeElement?.getAttribute("name")',
      );
    for (let presses = 0; presses < 40 && (await focused()) !== 'vimeo'; presses += 1) await page.press('Tab');
    expect(await focused()).toBe('vimeo');
    await page.press(' ');
    await page.press('Escape');
    await page.gone('part=preferences');
    await page.waitFor('document.activeElement?.id === "open"');
    expect(await page.evaluate(readReach)).toEqual({ isFocusable: true, isHit: true });
    expect((await stateOf(page)).choices.vimeo).toBe('denied');
  });

  it.each([
    ['gone', 'menu.remove()'],
    ['hidden', 'menu.hidden = true'],
  ])('gives the focus to what else opens preferences, where what had it is %s meanwhile', async (_, lose) => {
    await enter();
    const menu = '<div id="menu"><button data-sekisho="preferences" id="first">Cookies</button></div>';
    await page.open(shopPage(server, '/', { tag: `${TAG} data-banner="manual"`, body: menu + BODY }));
    await page.evaluate('document.getElementById("first").focus()');
    await page.press('Enter');
    await page.wait('part=preferences');
    await page.evaluate(lose);
    await page.press('Escape');
    await page.gone('part=preferences');
    await page.waitFor('document.activeElement?.id === "open"');
  });

  it('takes its announcement away from whoever comes to it, and tells what fails, seen and as an alert', async () => {
    const moveTo = (part: string): Promise<unknown> =>
      page.evaluate(
        (name) =>
          document.querySelector('sekisho-root')!.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`)!.focus(),
        part,
      );
    server.behave('*/sekisho.preferences.js*', { status: 500 });
    await enter();
    await page.open(shopPage(server, '/', { tag: TAG, body: BODY }));
    await page.wait('part=accept');
    expect(await page.exists('sekisho >> [role=status]')).toBe(true);
    await moveTo('reject');
    expect(await page.exists('sekisho >> [role=status]')).toBe(false);
    await page.click('part=choose');
    await page.wait('sekisho >> [role=alert]');
    await moveTo('accept');
    expect(await page.text('sekisho >> [role=alert]')).toBe('The settings could not be loaded. Please try again.');
    expect(await page.visible('part=reject')).toBe(true);
  });

  it.each(['accept', 'reject'])('is gone before the click that answers has run its course: %s', async (part) => {
    await enter();
    const listen = `<script>addEventListener('click', () => {
      window.log = [...document.querySelectorAll('sekisho-root')].map((root) => String(!!root.shadowRoot.querySelector('[part~=banner]')));
    })</script>`;
    await page.open(shopPage(server, '/', { tag: TAG, body: BODY + listen }));
    await page.click(`part=${part}`);
    await page.waitFor('window.log');
    expect(await page.evaluate('log')).toEqual(['false']);
  });

  it('survives a page that swaps its body, and comes back if the page removes it', async () => {
    await enter();
    await page.open(shopPage(server, '/', { tag: TAG, body: BODY }));
    await page.wait('part=banner');
    await page.evaluate(() =>
      document.body.replaceWith(Object.assign(document.createElement('body'), { textContent: 'next' })),
    );
    await page.wait('part=banner');
    await page.evaluate('document.querySelector("sekisho-root").remove()');
    await page.wait('part=accept');
    await page.click('part=accept');
    await page.gone('part=banner');
    expect((await stateOf(page)).status).toBe('decided');
  });

  it('has no accessibility violations that axe can find', async () => {
    // more views, themes and directions, and further checkers: accessibility.test.ts
    const looks: VisitorOptions[] =
      engine === 'chromium' ? [{ colorScheme: 'dark', viewport: { width: 320, height: 640 } }] : [{}];
    for (const look of looks) {
      for (const html of engine === 'chromium' ? ['lang="en"', 'lang="ja"'] : ['lang="ja"']) {
        await enter(look);
        await page.open(shopPage(server, '/', { tag: TAG, html, body: BODY }));
        await page.wait('part=banner');
        await page.atRest();
        expect(await findViolations(page)).toEqual([]);
        await openPreferences();
        await page.atRest();
        await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('sekisho-root')!;
          for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
        });
        expect(await findViolations(page)).toEqual([]);
        await visitor.close();
      }
    }
    await enter();
  });

  it('lets the end of the page be reached while nobody has answered (R27), and takes its room away with it', async () => {
    await enter();
    const end = '<p id="end"><a id="last" href="#x">Imprint</a></p>';
    await page.open(shopPage(server, '/', { tag: TAG, body: `<div style="height:3000px">long</div>${end}` }));
    await page.wait('part=banner');
    await page.waitFor('getComputedStyle(document.documentElement, "::after").height !== "auto"');
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await page.waitFor(`(({ left, top, width, height }) =>
      document.elementFromPoint(left + width / 2, top + height / 2) === last)(last.getBoundingClientRect())`);
    const length = () => page.evaluate<number>('document.documentElement.scrollHeight');
    const before = await length();
    await page.click('part=reject');
    await page.gone('part=banner');
    expect(await length()).toBeLessThan(before - 100);
    expect(await page.evaluate('document.documentElement.getAttribute("style")')).toBe(null);
  });

  it('makes that room without an error to a page that observes its own height', async () => {
    await enter();
    const observe = (): void => {
      window.log = [];
      addEventListener('error', ({ message }) => window.log.push(message));
      new ResizeObserver(() => window.log.push('told')).observe(document.documentElement);
    };
    const body = `<p>short</p><script>${callSource(observe)}</script>`;
    await page.open(shopPage(server, '/', { tag: TAG, body }));
    await page.wait('part=banner');
    await page.waitFor('log.length > 1');
    await page.atRest();
    expect(await page.evaluate('log')).toEqual(['told', 'told']);
  });

  it('does not move the page', async () => {
    await enter();
    await page.open(
      shopPage(server, '/', {
        tag: TAG,
        body: WATCH_SHIFTS + BODY,
      }),
    );
    const place = () => page.evaluate<number>('document.getElementById("open").getBoundingClientRect().top');
    await page.wait('part=banner');
    const before = await place();
    await page.click('part=reject');
    await page.gone('part=banner');
    expect(await place()).toBe(before);
    expect(await page.evaluate('shift')).toBe(0);
  });
});
