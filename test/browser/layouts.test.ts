/** Layouts of the banner and of preferences, and the control that stays: docs/layouts.md. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Revision } from '../../src/types/index.js';
import { directionOf } from '../../src/i18n/language.js';
import { LAYOUTS } from '../../src/options/limits.js';
import { findViolations } from '../rig/axe.js';
import type { Browser, Page, Visitor, VisitorOptions } from '../rig/driver.js';
import { depth } from '../rig/depth.js';
import { engines, enginesFor, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { FULLEST_TAG, measureBanner, PHONE } from './measureBanner.js';
import { FIRST, MOVED } from './accessibility/views.js';
import { itIn, LISTEN, optionsBlock, ownFiles, shopPage, startSite, WATCH_SHIFTS } from './site.js';

const OTHERS = LAYOUTS.slice(1);

/** One of each kind. */
const KINDS = ['box', 'box-top-left', 'center', 'sheet'];

/** One for each direction, and where there is time those with the longest lines and with the fewest spaces. */
const SOME_LANGUAGES = depth(['en', 'ar'], ['en', 'ar', 'ja', 'de']);

/** Windows in which every layout is the bar: a phone, it lying, and where there is time a narrow one, and one with a keyboard. */
const PHONES = [
  { width: 390, height: 800 },
  { width: 800, height: 360 },
  ...depth(
    [],
    [
      { width: 320, height: 640 },
      { width: 390, height: 420 },
    ],
  ),
];

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const LINKS = Array.from(
  { length: 40 },
  (_, index) => `<p><a href="#${index}" id="link-${index}">Link ${index}</a></p>`,
);

/** What a page says larger than the banner does. */
const BODY = `<main><h1 id="heading" style="font-size:4em">Paper, made by hand, in a valley where the water is cold</h1>${LINKS.join('')}</main>`;

/** In the page: whatever is painted largest, and how far the page can be scrolled. */
const WATCH_PAINTS = `<script>
  window.largest = [];
  if (PerformanceObserver.supportedEntryTypes.includes('largest-contentful-paint'))
    new PerformanceObserver((list) => {
      for (const { element } of list.getEntries()) largest.push(element ? element.id : 'ours');
    }).observe({ type: 'largest-contentful-paint', buffered: true });
</script>`;

/** Where the parts of the banner stand, in whole pixels, and what accept and reject look like. */
const readBanner = () => {
  const shadow = document.querySelector('sekisho-root')!.shadowRoot!;
  const find = (css: string): HTMLElement => shadow.querySelector<HTMLElement>(css)!;
  const box = (css: string) => {
    const { left, top, right, bottom, width, height } = find(css).getBoundingClientRect();
    return [left, top, document.documentElement.clientWidth - right, innerHeight - bottom, width, height].map(
      Math.round,
    );
  };
  const look = (css: string): string[] => {
    const style = getComputedStyle(find(css));
    return [...style]
      .map((name) => `${name}: ${style.getPropertyValue(name)}`)
      .filter(
        (row) => !/^(inset|perspective-origin|transform-origin|left|right|top|bottom|width|inline-size)/.test(row),
      );
  };
  const [left, top, right, bottom, width, height] = box('[part~=banner]') as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const words = find('.words');
  return {
    ...{ left, top, right, bottom, width, height },
    parts: ['[part~=banner]', '.words', '[part~=accept]', '[part~=reject]', '[part~=choose]'].map(box),
    differences: look('[part~=accept]').filter((row, index) => row !== look('[part~=reject]')[index]),
    isCut: words.scrollHeight > words.clientHeight + 1,
  };
};

/** Expects that a layer stands where the name of its layout says. */
const expectPlace = (
  layout: string,
  language: string,
  { left, top, right, bottom }: Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>,
): void => {
  const name = `${layout} ${language}`;
  const atEnd = language === 'ar' ? left : right;
  if (layout === 'box') expect([atEnd, bottom], name).toEqual([16, 16]);
  if (layout.includes('left')) expect(left, name).toBe(16);
  if (layout.includes('right')) expect(right, name).toBe(16);
  if (layout.includes('top')) expect(top, name).toBe(16);
  if (layout.includes('bottom')) expect(bottom, name).toBe(16);
  if (layout === 'center') {
    expect(Math.abs(left - right), name).toBeLessThanOrEqual(1);
    expect(Math.abs(top - bottom), name).toBeLessThanOrEqual(1);
  }
  if (layout === 'sheet') expect([left, right, bottom], name).toEqual([0, 0, 0]);
};

/** In the page: where the notice stands, in whole pixels, its words and its button. */
const readNotice = () => {
  const shadow = document.querySelector('sekisho-root')!.shadowRoot!;
  const box = (css: string) => {
    const { left, top, right, bottom, width, height } = shadow.querySelector(css)!.getBoundingClientRect();
    return [left, top, document.documentElement.clientWidth - right, innerHeight - bottom, width, height].map(
      Math.round,
    ) as [number, number, number, number, number, number];
  };
  const [left, top, right, bottom, width, height] = box('[part~=notice]');
  const dismiss = shadow.querySelector('[part~=dismiss]')!;
  const button = dismiss.getBoundingClientRect();
  const hit = shadow.elementFromPoint(button.left + button.width / 2, button.top + button.height / 2);
  const words = shadow.querySelector('.words')!;
  return {
    ...{ left, top, right, bottom, width, height },
    parts: ['[part~=notice]', '.words', '[part~=dismiss]'].map(box),
    buttonHeight: Math.round(button.height),
    isSeen: hit === dismiss && button.top >= 0 && button.bottom <= innerHeight,
    isCut: words.scrollHeight > words.clientHeight + 1,
    isWide: document.documentElement.scrollWidth > innerWidth,
  };
};

/** In the page: what lies over the element with the focus. */
const findCover = (): string => {
  const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return hit === document.activeElement ? '' : `${document.activeElement!.id} by ${hit?.localName}`;
};

/** In the page: where a dialog stands, and what of the page can still be scrolled. */
const readPreferences = () => {
  const dialog = document.querySelector('sekisho-root')!.shadowRoot!.querySelector('dialog')!;
  const { left, top, right, bottom, width } = dialog.getBoundingClientRect();
  return {
    ...{
      left: Math.round(left),
      right: Math.round(document.documentElement.clientWidth - right),
      width: Math.round(width),
    },
    ...{ top: Math.round(top), bottom: Math.round(innerHeight - bottom) },
    isModal: dialog.matches(':modal'),
  };
};

/** In the page: accept and reject of preferences. */
const measurePreferencesAnswers = () => {
  const shadow = document.querySelector('sekisho-root')!.shadowRoot!;
  const measure = (part: string) => {
    const { top, width, height } = shadow.querySelector(`[part~=${part}]`)!.getBoundingClientRect();
    return { top: Math.round(top), width: Math.round(width), height: Math.round(height) };
  };
  const { bottom } = shadow.querySelector('[part~=save]')!.getBoundingClientRect();
  return { accept: measure('accept'), reject: measure('reject'), isSeen: bottom <= innerHeight };
};

/** In the page: the control, and whatever else is there of it. */
const readReopen = () => {
  const host = document.querySelector('sekisho-reopen')!;
  const control = host.shadowRoot!.querySelector('button')!;
  const { left, top, right, bottom, width, height } = control.getBoundingClientRect();
  const hit = host.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
  const style = getComputedStyle(control);
  return {
    ...{
      left: Math.round(left),
      right: Math.round(document.documentElement.clientWidth - right),
      bottom: Math.round(innerHeight - bottom),
    },
    ...{ width: Math.round(width), height: Math.round(height) },
    name: control.textContent,
    language: (host as HTMLElement).lang,
    background: style.backgroundColor,
    isSeen: hit?.closest('button') === control,
  };
};

const ENGINES = depth(0, 1) ? engines() : enginesFor(['chromium'], 'all engines in the deep suite');

describe.each(ENGINES)('layouts in %s', (engine) => {
  const inChromium = itIn(engine, ['chromium'], 'the others do not tell, or cannot be set so');
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  const enter = async (options: VisitorOptions = {}): Promise<void> => {
    await visitor?.close();
    visitor = await browser.visitor(options);
    page = await visitor.page();
  };
  const open = async (tag: string, language = 'en', more: { head?: string; body?: string } = {}): Promise<void> => {
    const html = `lang="${language}" dir="${directionOf(language)}"`;
    const { head = '', body = BODY } = more;
    await page.open(shopPage(server, `/${language}`, { tag, html, head: PHONE + head, body }));
  };
  const openBanner = async (
    layout: string,
    language = 'en',
    more: { head?: string; body?: string } = {},
  ): Promise<void> => {
    await open(`${FULLEST_TAG} data-layout="${layout}"`, language, more);
    await page.wait('part=accept');
  };

  /** Opens a page of a policy that has changed, for a visitor who has answered under the one before. */
  const openNotice = async (
    layout: string,
    language = 'en',
    { head = '', body = BODY, tag = '' }: { head?: string; body?: string; tag?: string } = {},
  ): Promise<void> => {
    const visit = (revisions: readonly Revision[]): Promise<void> =>
      page.open(
        shopPage(server, `/${language}`, {
          before: optionsBlock({ policy: { url: '/privacy', version: `${revisions.length}`, revisions } }),
          tag: `data-vendors="google-analytics" data-layout="${layout}" ${tag}`,
          html: `lang="${language}" dir="${directionOf(language)}"`,
          head: PHONE + head,
          body,
        }),
      );
    await visit([FIRST]);
    await page.evaluate('sekisho.decision.at || sekisho.deny()');
    await page.waitFor('sekisho.decision.at');
    await visit([FIRST, MOVED]);
    await page.wait('part=notice');
  };

  beforeAll(async () => {
    browser = await launch(engine, server);
  });
  afterAll(() => browser.close());
  beforeEach(() => server.reset());
  afterEach(() => visitor.close());

  it('stands where its name says, whole, with answers alike; from right to left too', async () => {
    await enter({ viewport: { width: 1280, height: 800 } });
    for (const language of SOME_LANGUAGES) {
      // corners depend on the direction alone
      for (const layout of ['en', 'ar'].includes(language) ? OTHERS : KINDS) {
        await openBanner(layout, language);
        const measured = await page.evaluate(readBanner);
        const { left, top, right, bottom, width, height, differences, isCut } = measured;
        const name = `${layout} ${language}`;
        expect([name, differences, isCut]).toEqual([name, [], false]);
        const { accept, reject, choose, fontSize } = await page.evaluate(measureBanner);
        expect([accept.isSeen, reject.isSeen, choose.isSeen], name).toEqual([true, true, true]);
        // a pixel by rounding
        expect(Math.abs(accept.width - reject.width), name).toBeLessThanOrEqual(1);
        expect([reject.height, reject.top], name).toEqual([accept.height, accept.top]);
        expect(Math.min(accept.height, choose.height), name).toBeGreaterThanOrEqual(44);
        expect(fontSize, name).toBeGreaterThanOrEqual(15);
        // the greater part of the page is not covered
        expect(width * height, name).toBeLessThan(1280 * 800 * 0.4);
        expectPlace(layout, language, { left, top, right, bottom });
      }
    }
  });

  it.each(PHONES)('is the bar at $width × $height, to the pixel', async (viewport) => {
    await enter({ viewport });
    for (const language of ['de', 'ar']) {
      await openBanner('bar', language);
      const bar = await page.evaluate(readBanner);
      const { accept, reject } = await page.evaluate(measureBanner);
      expect([accept.isSeen, reject.isSeen], language).toEqual([true, true]);
      for (const layout of KINDS) {
        await openBanner(layout, language);
        expect([layout, language, await page.evaluate(readBanner)]).toEqual([layout, language, bar]);
      }
    }
  });

  it('moves nothing, locks no scrolling, leaves the focus and the page to the visitor', async () => {
    for (const layout of KINDS) {
      await enter({ viewport: { width: 1280, height: 800 } });
      await openBanner(layout, 'en', { head: WATCH_SHIFTS + WATCH_PAINTS });
      expect(await page.evaluate('document.activeElement === document.body'), layout).toBe(true);
      await page.evaluate('scrollTo(0, 300)');
      await page.waitFor('scrollY === 300');
      expect(await page.evaluate('getComputedStyle(document.documentElement).overflow'), layout).toBe('visible');
      await page.press('Escape');
      expect(await page.visible('part=banner'), layout).toBe(true);
      await page.click('part=reject');
      await page.gone('part=banner');
      await page.atRest();
      expect(
        await page.evaluate('[window.shift, largest.includes("ours"), largest[largest.length - 1] ?? "heading"]'),
        layout,
      ).toEqual([0, false, 'heading']);
    }
  });

  it('has the focus go on from the banner into the page, never behind the banner', async () => {
    await enter({ viewport: { width: 1280, height: 800 } });
    for (const layout of KINDS) {
      await openBanner(layout);
      await page.waitFor(
        `parseFloat(getComputedStyle(document.documentElement)["scroll-padding-${layout.includes('top') ? 'top' : 'bottom'}"]) > 0`,
      );
      const way = [];
      while (way.length < 8 && way[way.length - 1] !== 'choose') {
        await page.press('Tab');
        way.push(
          await page.evaluate(() => {
            const { activeElement } = document.querySelector('sekisho-root')!.shadowRoot!;
            return (activeElement?.getAttribute('part') ?? '').replace('button ', '');
          }),
        );
      }
      expect(way.slice(-3), layout).toEqual(['accept', 'reject', 'choose']);
      // whatever stands at the very beginning cannot be scrolled out from under an upper corner
      const first = layout.includes('top') ? 20 : 0;
      await page.evaluate((id) => document.getElementById(id)!.focus(), `link-${first}`);
      for (let index = first; index < 40; index++) {
        expect([layout, await page.evaluate(findCover)]).toEqual([layout, '']);
        await page.press('Tab');
      }
    }
  });

  inChromium('keeps both answers in sight with text at 200 %, and passes a checker, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await enter({ viewport: { width: 1280, height: 800 }, colorScheme });
      for (const layout of LAYOUTS) {
        await openBanner(layout, 'de');
        expect([layout, await findViolations(page)]).toEqual([layout, []]);
        await page.evaluate('document.documentElement.style.setProperty("--sekisho-font-size", "32px")');
        const { accept, reject, choose } = await page.evaluate(measureBanner);
        expect([layout, accept.isSeen, reject.isSeen, choose.isSeen]).toEqual([layout, true, true, true]);
        const { top, left, right, bottom } = await page.evaluate(readBanner);
        expect(Math.min(top, left, right, bottom), layout).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('loads its one file beside the banner’s words, and stands as the bar where that cannot be loaded', async () => {
    await enter();
    const files = (): string[] => ownFiles(server).map((file) => file.replace(/\?.*/, ''));
    await openBanner('box');
    expect(files().sort()).toEqual(['sekisho.js', 'sekisho.layouts.js', 'sekisho.ui.js']);
    server.behave('*/dist/sekisho.layouts.js*', { status: 404, body: '' });
    await enter();
    await openBanner('bar');
    const bar = await page.evaluate(readBanner);
    await page.evaluate('sekisho.hide()');
    await enter();
    await openBanner('center');
    expect(await page.evaluate(readBanner)).toEqual(bar);
    await page.click('part=reject');
    await page.gone('part=banner');
    expect(await page.evaluate('sekisho.decision.status')).toBe('decided');
  });

  it('has the notice of a changed policy stand where the banner does, whole; from right to left too', async () => {
    await enter({ viewport: { width: 1280, height: 800 } });
    for (const language of ['en', 'ar']) {
      for (const layout of OTHERS) {
        await openNotice(layout, language);
        const { width, height, buttonHeight, isSeen, isCut, isWide, ...place } = await page.evaluate(readNotice);
        const name = `${layout} ${language}`;
        expect([name, isSeen, isCut, isWide]).toEqual([name, true, false, false]);
        expect(buttonHeight, name).toBeGreaterThanOrEqual(44);
        expect(width * height, name).toBeLessThan(1280 * 800 * 0.4);
        expectPlace(layout, language, place);
      }
    }
  });

  it.each(PHONES)('has the notice stand as the bar at $width × $height, to the pixel', async (viewport) => {
    await enter({ viewport });
    await openNotice('bar', 'de');
    const bar = await page.evaluate(readNotice);
    expect([bar.isSeen, bar.isWide]).toEqual([true, false]);
    for (const layout of KINDS) {
      await openNotice(layout, 'de');
      expect([layout, await page.evaluate(readNotice)]).toEqual([layout, bar]);
    }
  });

  it('has the notice move nothing, lock nothing, and leave the focus and the page to the visitor', async () => {
    for (const layout of KINDS) {
      await enter({ viewport: { width: 1280, height: 800 } });
      await openNotice(layout, 'en', { head: WATCH_SHIFTS + WATCH_PAINTS });
      expect(await page.evaluate('document.activeElement === document.body'), layout).toBe(true);
      await page.evaluate('scrollTo(0, 300)');
      await page.waitFor('scrollY === 300');
      expect(await page.evaluate('getComputedStyle(document.documentElement).overflow'), layout).toBe('visible');
      await page.press('Escape');
      expect(await page.visible('part=notice'), layout).toBe(true);
      await page.click('part=dismiss');
      await page.gone('part=notice');
      await page.atRest();
      expect(
        await page.evaluate('[window.shift, largest.includes("ours"), largest[largest.length - 1] ?? "heading"]'),
        layout,
      ).toEqual([0, false, 'heading']);
      // closed, it comes no more
      await page.reload();
      await page.atRest();
      expect(await page.exists('part=notice'), layout).toBe(false);
    }
  });

  it('has the focus go on from the notice into the page, never behind it', async () => {
    await enter({ viewport: { width: 1280, height: 800 } });
    for (const layout of KINDS) {
      await openNotice(layout);
      await page.waitFor(
        `parseFloat(getComputedStyle(document.documentElement)["scroll-padding-${layout.includes('top') ? 'top' : 'bottom'}"]) > 0`,
      );
      const first = layout.includes('top') ? 20 : 0;
      await page.evaluate((id) => document.getElementById(id)!.focus(), `link-${first}`);
      for (let index = first; index < 40; index++) {
        expect([layout, await page.evaluate(findCover)]).toEqual([layout, '']);
        await page.press('Tab');
      }
    }
  });

  inChromium(
    'keeps the notice’s button in sight with text at 200 %, and passes a checker, light and dark',
    async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await enter({ viewport: { width: 1280, height: 800 }, colorScheme });
        for (const layout of LAYOUTS) {
          await openNotice(layout, 'de');
          expect([layout, await findViolations(page)]).toEqual([layout, []]);
          await page.evaluate('document.documentElement.style.setProperty("--sekisho-font-size", "32px")');
          const { isSeen, isWide, top, left, right, bottom } = await page.evaluate(readNotice);
          expect([layout, isSeen, isWide]).toEqual([layout, true, false]);
          expect(Math.min(top, left, right, bottom), layout).toBeGreaterThanOrEqual(0);
        }
      }
    },
  );

  it('has the notice stand as the bar where the file of layouts cannot be loaded', async () => {
    await enter();
    await openNotice('bar');
    const bar = await page.evaluate(readNotice);
    server.behave('*/dist/sekisho.layouts.js*', { status: 404, body: '' });
    await openNotice('center');
    expect(await page.evaluate(readNotice)).toEqual(bar);
  });

  it('takes what is no layout for the bar', async () => {
    await enter();
    await openBanner('bar');
    const bar = await page.evaluate(readBanner);
    for (const layout of ['constructor', 'side', '<b>']) {
      await openBanner(layout);
      expect([layout, await page.evaluate(readBanner)]).toEqual([layout, bar]);
    }
  });

  it('has preferences at the side where lines end, modal, as high as the window; on a phone as ever', async () => {
    await enter({ viewport: { width: 1280, height: 800 } });
    for (const language of ['en', 'ar']) {
      await open(`${FULLEST_TAG} data-preferences="side"`, language, { head: WATCH_SHIFTS });
      await page.click('part=choose');
      await page.wait('sekisho >> #rights');
      const { left, right, top, bottom, width, isModal } = await page.evaluate(readPreferences);
      const atEnd = language === 'ar' ? left : right;
      expect([language, atEnd, top, bottom, isModal]).toEqual([language, 0, 0, 0, true]);
      expect(width).toBeLessThanOrEqual(640);
      const look = await page.evaluate(measurePreferencesAnswers);
      expect(look.accept).toEqual(look.reject);
      expect(look.isSeen).toBe(true);
      await page.press('Escape');
      await page.wait('part=banner');
      expect(await page.evaluate('window.shift')).toBe(0);
    }
    await enter({ viewport: { width: 390, height: 800 } });
    const seen = [];
    for (const kind of ['dialog', 'side']) {
      await open(`${FULLEST_TAG} data-preferences="${kind}"`);
      await page.click('part=choose');
      await page.wait('sekisho >> #rights');
      seen.push(await page.evaluate(readPreferences));
    }
    expect(seen[1]).toEqual(seen[0]);
  });
});

describe.each(ENGINES)('the control that stays in %s', (engine) => {
  const inChromium = itIn(engine, ['chromium'], 'the others cannot be set so');
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  const enter = async (options: VisitorOptions = {}): Promise<void> => {
    await visitor?.close();
    visitor = await browser.visitor(options);
    page = await visitor.page();
  };
  const TAG = 'data-vendors="google-analytics" data-reopen';
  const open = (language = 'en', tag = TAG, body = BODY, before = ''): Promise<void> =>
    page.open(
      shopPage(server, `/${language}`, {
        tag,
        before,
        html: `lang="${language}" dir="${directionOf(language)}"`,
        head: PHONE + WATCH_SHIFTS + WATCH_PAINTS,
        body,
      }),
    );
  const isThere = 'document.querySelector("sekisho-reopen")?.shadowRoot.querySelector("button")';
  const refuse = async (): Promise<void> => {
    await page.wait('part=reject');
    await page.evaluate('sekisho.deny()');
    await page.waitFor(isThere);
  };

  beforeAll(async () => {
    browser = await launch(engine, server);
  });
  afterAll(() => browser.close());
  beforeEach(() => server.reset());
  afterEach(() => visitor.close());

  it('comes when the visitor has decided, opens preferences, gets the focus back, and goes with us', async () => {
    await enter();
    await open();
    await page.wait('part=accept');
    await page.atRest();
    expect(await page.exists('sekisho-reopen')).toBe(false);
    await page.click('part=reject');
    await page.waitFor(isThere);
    await page.atRest();
    await page.reload();
    await page.waitFor(isThere);
    // last in the order of focus
    await page.waitFor('parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) > 0');
    await page.evaluate('document.getElementById("link-39").focus()');
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    const lastAndControl = 'document.activeElement.getBoundingClientRect().bottom < innerHeight - 60';
    await page.waitFor(lastAndControl);
    await page.press('Tab');
    expect(await page.evaluate('document.activeElement.localName')).toBe('sekisho-reopen');
    await page.press('Enter');
    await page.wait('part=preferences');
    await page.press('Escape');
    await page.gone('part=preferences');
    await page.waitFor('document.activeElement.localName === "sekisho-reopen"');
    expect(
      await page.evaluate('[window.shift, largest.includes("ours"), largest[largest.length - 1] ?? "heading"]'),
    ).toEqual([0, false, 'heading']);
    await page.evaluate('sekisho.show("banner")');
    await page.wait('part=banner');
    expect(await page.exists('sekisho-reopen')).toBe(false);
    await page.evaluate('sekisho.hide()');
    await page.waitFor(isThere);
    await page.evaluate('sekisho.destroy()');
    await page.waitFor('!document.querySelector("sekisho-reopen")');
    expect(await page.evaluate('document.adoptedStyleSheets?.length ?? 0')).toBe(0);
  });

  it('is called what preferences are called, in the visitor’s language or the site’s words, and small on a phone', async () => {
    for (const [viewport, isSmall] of [
      [{ width: 1280, height: 800 }, false],
      [{ width: 320, height: 568 }, true],
    ] as const) {
      await enter({ viewport });
      await open();
      await refuse();
      for (const [language, name] of [
        ['en', 'Cookie settings'],
        ['ja', 'Cookieの設定'],
        ['ar', 'إعدادات ملفات تعريف الارتباط'],
        ['zh-TW', 'Cookie 設定'],
      ] as const) {
        await open(language);
        await page.waitFor(isThere);
        const seen = await page.evaluate(readReopen);
        expect([language, seen.name, seen.isSeen]).toEqual([language, name, true]);
        expect(seen.height).toBe(44);
        if (isSmall) expect(seen.width).toBe(44);
        const atStart = language === 'ar' ? seen.right : seen.left;
        expect([language, atStart, seen.bottom]).toEqual([language, isSmall ? 8 : 16, isSmall ? 8 : 16]);
      }
      await open('en', TAG, BODY, optionsBlock({ texts: { en: { 'preferences.title': 'Your biscuits' } } }));
      await page.waitFor(isThere);
      expect((await page.evaluate(readReopen)).name).toBe('Your biscuits');
    }
  });

  it('is tried again with the answer where its file did not come, and the debug build says what failed', async () => {
    for (const file of ['sekisho.js', 'sekisho.debug.js']) {
      await enter();
      server.behave('*/dist/sekisho.reopen.js*', { status: 503, body: '' });
      await page.open(
        shopPage(server, '/en', {
          ...{ tag: TAG, file, body: BODY },
          before: `${LISTEN}<script>document.addEventListener('sekisho:error', ({ detail }) => (window.failed = detail.code))</script>`,
        }),
      );
      await page.waitFor('window.failed === "interface-failed"');
      await page.wait('part=reject');
      const said = await page.evaluate<string[]>('said');
      // nothing else has failed, and WebKit does not name the file
      expect(said.filter((text) => text.includes('interface-failed'))).toHaveLength(file === 'sekisho.js' ? 0 : 1);
      // whatever else opens preferences does
      await page.evaluate('sekisho.show()');
      await page.wait('part=preferences');
      await page.evaluate('sekisho.hide()');
      server.reset();
      await page.evaluate('sekisho.deny()');
      await page.waitFor(isThere);
    }
  });

  it('is not tried again once the page has ended us', async () => {
    await enter();
    server.behave('*/dist/sekisho.reopen.js*', { status: 503, body: '' });
    const before = `<script>document.addEventListener('sekisho:error', () => (window.failed = true))</script>`;
    await open('en', TAG, BODY, before);
    await page.waitFor('window.failed');
    await page.wait('part=reject');
    // the page's code may still have it
    await page.evaluate('window.kept = sekisho, kept.destroy()');
    await page.evaluate('kept.deny()');
    await page.atRest();
    expect(ownFiles(server).filter((file) => file.includes('reopen'))).toHaveLength(1);
  });

  it('is not there by default, nor its file', async () => {
    await enter();
    await open('en', 'data-vendors="google-analytics"');
    await page.wait('part=reject');
    await page.click('part=reject');
    await page.gone('part=banner');
    await page.atRest();
    await page.reload();
    await page.atRest();
    expect(await page.exists('sekisho-reopen')).toBe(false);
    expect(ownFiles(server).filter((file) => /reopen|layouts/.test(file))).toEqual([]);
  });

  it('makes no page scroll that does not', async () => {
    await enter();
    await open('en', TAG, '<main style="height:100vh;margin:-8px"></main>');
    await refuse();
    await page.waitFor('parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) > 0');
    expect(await page.evaluate('document.documentElement.scrollHeight <= innerHeight')).toBe(true);
  });

  inChromium('passes a checker, follows the theme, and is not printed', async () => {
    const backgrounds = [];
    for (const theme of ['light', 'dark']) {
      await enter();
      await open('en', `${TAG} data-theme="${theme}"`);
      await refuse();
      backgrounds.push((await page.evaluate(readReopen)).background);
      expect(await findViolations(page)).toEqual([]);
    }
    expect(backgrounds).toEqual(['rgb(253, 252, 249)', 'rgb(30, 29, 27)']);
    await enter({ print: true });
    await open('en', `${TAG} data-banner="manual"`);
    await page.waitFor('window.sekisho');
    await page.evaluate('sekisho.deny()');
    await page.waitFor(isThere);
    expect((await page.evaluate(readReopen)).height).toBe(0);
  });
});
