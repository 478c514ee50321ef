/** What screens leave of a page: notches, round corners and on-screen keyboards. docs/layouts.md. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { directionOf } from '../../src/i18n/language.js';
import { LAYOUTS } from '../../src/options/limits.js';
import type { Browser, Insets, Page, Visitor, VisitorOptions } from '../rig/driver.js';
import { depth } from '../rig/depth.js';
import { enginesFor, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { answered, FIRST, framework, type Look, MOVED, visit } from './accessibility/views.js';
import { FULLEST_TAG, measureBanner, PHONE } from './measureBanner.js';
import { shopPage, startSite } from './site.js';

/** Screens, and what they take from the page at each edge. */
type Screen = readonly [name: string, width: number, height: number, insets: Insets];
const SOME_SCREENS: readonly Screen[] = [
  ['a phone with a notch', 390, 800, { top: 47, right: 0, bottom: 34, left: 0 }],
  ['a narrower one lying, its notch on the left', 800, 360, { top: 0, right: 0, bottom: 0, left: 52 }],
];
const SCREENS = depth<readonly Screen[]>(SOME_SCREENS, [
  ...SOME_SCREENS,
  ['the first one lying', 844, 390, { top: 0, right: 47, bottom: 21, left: 47 }],
  ['the second, its notch on the right', 800, 360, { top: 0, right: 52, bottom: 0, left: 0 }],
  ['a small one lying', 667, 375, { top: 0, right: 47, bottom: 21, left: 47 }],
  ['a tablet with round corners', 820, 620, { top: 40, right: 24, bottom: 40, left: 24 }],
]);

/** Windows, and what height a keyboard leaves them. */
type Keyboard = readonly [width: number, height: number, rest: number];
const KEYBOARDS = depth<readonly Keyboard[]>(
  [[800, 360, 200]],
  [
    [800, 360, 200],
    [390, 800, 420],
    [360, 640, 340],
  ],
);

/** One of each kind of layout. */
const KINDS = ['bar', 'box', 'box-top-left', 'center', 'sheet'];

/** Two that are read the other way; where both sides of the screen are alike, one alone. */
const languagesFor = ({ left, right }: Insets): string[] => (left === right ? ['de'] : ['de', 'ar']);

/**
 * In the page: texts and controls of ours that lie in an inset, as far as they are seen. What a scrolled part hides above or below is
 * asked about its sides alone.
 */
const findInInsets = ({ top, right, bottom, left }: Insets): string[] => {
  const found = new Set<string>();
  const clips = (element: Element): boolean => getComputedStyle(element).overflowY !== 'visible';
  const look = (name: string, rect: DOMRect, from: Element): void => {
    if (!rect.width || !rect.height) return;
    let [over, under] = [rect.top, rect.bottom];
    for (let around = from.parentElement; around; around = around.parentElement) {
      if (!clips(around)) continue;
      const clip = around.getBoundingClientRect();
      [over, under] = [Math.max(over, clip.top), Math.min(under, clip.bottom)];
    }
    const tell = (edge: string, isIn: boolean): void => void (isIn && found.add(`${edge}: ${name.slice(0, 40)}`));
    // parts of a pixel come of rounding
    tell('left', rect.left < left - 1);
    tell('right', rect.right > innerWidth - right + 1);
    if (over >= under) return;
    tell('top', over < top - 1);
    tell('bottom', under > innerHeight - bottom + 1);
  };
  for (const host of document.querySelectorAll('sekisho-root,sekisho-reopen')) {
    for (const element of host.shadowRoot!.querySelectorAll('*')) {
      if (element.closest('.spoken,style') || !element.getClientRects().length) continue;
      if (element.matches('button,a,input,summary,svg')) {
        look(
          element.getAttribute('part') || element.textContent || element.localName,
          element.getBoundingClientRect(),
          element,
        );
      }
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent!.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const isUnseen = getComputedStyle(element).clipPath !== 'none';
        for (const rect of range.getClientRects())
          if (!isUnseen) look(node.textContent!, rect, element.firstElementChild ?? element);
      }
    }
  }
  return [...found];
};

/** In the page: how many texts and controls of ours there are, so that none are missed for want of them. */
const countControls = (): number =>
  [...document.querySelectorAll('sekisho-root,sekisho-reopen')].reduce(
    (sum, host) => sum + host.shadowRoot!.querySelectorAll('button,a,input').length,
    0,
  );

const unfold = (): void => {
  const { shadowRoot } = document.querySelector('sekisho-root')!;
  for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
};

/** A form of the page. */
const FORM = Array.from(
  { length: 30 },
  (_, index) => `<p><input id="field-${index}" aria-label="Field ${index}" style="font-size:16px;width:8em"></p>`,
).join('');

/** In the page: what lies over the line that is typed into; what lies over the field's border does no harm. */
const findCover = (): string => {
  const { left, top, bottom, width } = document.activeElement!.getBoundingClientRect();
  const hits = [-7, 0, 7].map((off) => document.elementFromPoint(left + width / 2, (top + bottom) / 2 + off));
  const cover = hits.find((hit) => hit !== document.activeElement);
  return cover === undefined ? '' : `${document.activeElement!.id} by ${cover?.localName}`;
};

/** In the page: whether what has the focus lies within what is seen of the window's height, which is what a keyboard takes. */
const isInSight = (): boolean => {
  const { activeElement } = document;
  const { top, bottom } = (activeElement!.shadowRoot?.activeElement ?? activeElement!).getBoundingClientRect();
  const { offsetTop, height } = visualViewport!;
  return top >= offsetTop - 1 && bottom <= offsetTop + height + 1;
};

const focusPart = (part: string): void =>
  document.querySelector('sekisho-root')!.shadowRoot!.querySelector<HTMLElement>(`[part~=${part}]`)!.focus();

const placeOfSave = () => {
  const { top, bottom } = document
    .querySelector('sekisho-root')!
    .shadowRoot!.querySelector('[part~=save]')!
    .getBoundingClientRect();
  return { top, bottom };
};

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

describe.each(enginesFor(['chromium'], 'the others know of no notch, and their windows keep their size'))(
  'in %s',
  (engine) => {
    let browser: Browser;
    let visitor: Visitor;
    let page: Page;

    const enter = async (options: VisitorOptions = {}): Promise<void> => {
      await visitor?.close();
      visitor = await browser.visitor(options);
      page = await visitor.page();
    };
    const open = (tag: string, language: string, body = '', head = ''): Promise<void> =>
      page.open(
        shopPage(server, `/${language}`, {
          tag: `${FULLEST_TAG} ${tag}`,
          html: `lang="${language}" dir="${directionOf(language)}"`,
          head: PHONE + head,
          body,
        }),
      );

    beforeAll(async () => {
      browser = await launch(engine, server);
    });
    afterAll(() => browser.close());
    beforeEach(() => server.reset());
    afterEach(() => visitor.close());

    describe.each(SCREENS)('what screens take: %s, %i × %i', (_, width, height, insets) => {
      let found: Record<string, string[]>;
      const look = async (name: string, least: number): Promise<void> => {
        expect(await page.evaluate(countControls), name).toBeGreaterThanOrEqual(least);
        const inInsets = await page.evaluate(findInInsets, insets);
        if (inInsets.length) found[name] = inInsets;
      };
      beforeEach(async () => {
        found = {};
        await enter({ viewport: { width, height }, insets });
      });

      it('takes nothing of the banner, whatever its layout, nor of the control that stays', async () => {
        for (const language of languagesFor(insets)) {
          await enter({ viewport: { width, height }, insets });
          for (const layout of LAYOUTS) {
            await open(`data-layout="${layout}" data-reopen`, language);
            await page.wait('part=accept');
            await look(`${layout} ${language}`, 3);
            const { accept, reject, choose } = await page.evaluate(measureBanner);
            expect([accept.isSeen, reject.isSeen, choose.isSeen], layout).toEqual([true, true, true]);
          }
          await page.evaluate('sekisho.deny()');
          await page.waitFor('document.querySelector("sekisho-reopen")');
          await look(`reopen ${language}`, 1);
        }
        expect(found).toEqual({});
      });

      it('takes nothing of preferences, in the middle and at the side', async () => {
        for (const language of languagesFor(insets)) {
          for (const kind of ['dialog', 'side']) {
            await open(`data-preferences="${kind}"`, language);
            await page.click('part=choose');
            await page.wait('sekisho >> #rights');
            await page.evaluate(unfold);
            await look(`${kind} ${language}`, 30);
            await page.evaluate(
              'document.querySelector("sekisho-root").shadowRoot.querySelector("dialog .words").scrollTo(0, 1e6)',
            );
            await look(`${kind} ${language}, its end`, 30);
          }
        }
        expect(found).toEqual({});
      });

      it('takes nothing of the notice, whatever its layout, nor of the banner of the TCF', async () => {
        for (const language of languagesFor(insets)) {
          const view: Look = { language, theme: 'light' };
          await enter({ viewport: { width, height }, insets });
          await answered(page, server, view);
          for (const layout of KINDS) {
            await visit(page, server, view, { tag: `data-layout="${layout}"` }, [FIRST, MOVED]);
            await page.wait('part=notice');
            await look(`notice ${layout} ${language}`, 3);
            await page.evaluate('sekisho.hide()');
          }
          await enter({ viewport: { width, height }, insets });
          for (const layout of KINDS) {
            await framework(page, server, view, `data-layout="${layout}"`);
            await look(`TCF ${layout} ${language}`, 3);
          }
        }
        expect(found).toEqual({});
      });
    });

    describe('what on-screen keyboards take', () => {
      const openForm = async (layout: string): Promise<void> => {
        await open(`data-layout="${layout}"`, 'en', FORM);
        await page.wait('part=accept');
        await page.waitFor('parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) > 0');
      };
      const answersSeen = async (): Promise<boolean[]> => {
        const { accept, reject, choose } = await page.evaluate(measureBanner);
        return [accept.isSeen, reject.isSeen, choose.isSeen];
      };

      it.each(KEYBOARDS)(
        'leaves both answers, and the field that is typed into, where the window of %i × %i becomes %i high',
        async (width, height, rest) => {
          await enter({ viewport: { width, height } });
          for (const layout of KINDS) {
            await openForm(layout);
            for (const field of [0, 9, 29]) {
              await page.evaluate((id) => document.getElementById(id)!.focus(), `field-${field}`);
              await page.resize({ width, height: rest });
              await page.waitFor(`innerHeight === ${rest}`);
              await page.type('a');
              const name = `${layout} ${field}`;
              expect([name, await page.evaluate(findCover)]).toEqual([name, '']);
              expect([name, ...(await answersSeen())]).toEqual([name, true, true, true]);
              await page.resize({ width, height });
              await page.waitFor(`innerHeight === ${height}`);
            }
            await page.resize({ width, height: rest });
            await page.click('part=choose');
            await page.wait('part=save');
            const { top, bottom } = await page.evaluate(placeOfSave);
            expect(top, layout).toBeGreaterThan(0);
            expect(bottom, layout).toBeLessThanOrEqual(rest);
            await page.resize({ width, height });
          }
        },
      );

      it('leaves them in reach where a part of the window is seen, as with zoom', async () => {
        await enter({ viewport: { width: 390, height: 800 } });
        for (const layout of KINDS) {
          await openForm(layout);
          await page.pinch(2);
          await page.waitFor('visualViewport.height <= 400');
          for (const field of [0, 9, 29]) {
            await page.evaluate((id) => document.getElementById(id)!.focus(), `field-${field}`);
            await page.type('a');
            const name = `${layout} ${field}`;
            expect([name, await page.evaluate(findCover)]).toEqual([name, '']);
            expect([name, await page.evaluate(isInSight)]).toEqual([name, true]);
          }
          for (const part of ['accept', 'reject']) {
            await page.evaluate(focusPart, part);
            await page.waitFor(`(${isInSight.toString()})()`);
          }
          await page.pinch(1);
        }
      });
    });
  },
);
