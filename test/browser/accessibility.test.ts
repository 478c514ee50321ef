/** What docs/accessibility.md says: three checkers in every view, and what no checker sees, by keyboard and by measure. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rights as english } from '../../src/locales/en/rights.js';
import { languages } from '../../src/locales/lists/languages.js';
import { findViolations, type Violation } from '../rig/axe.js';
import { findErrors } from '../rig/codeSniffer.js';
import type { Browser, Engine, Page, Spoken, Visitor, VisitorOptions } from '../rig/driver.js';
import { findUnequalAccess } from '../rig/equalAccess.js';
import { engines, enginesFor, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { IGNORED_RULES } from './accessibility/ignoredRules.js';
import {
  type Focused,
  readFocus,
  readLabels,
  readLosses,
  readSmallest,
  readTargets,
  spaceText,
  type Target,
  watchStatus,
} from './accessibility/inPage.js';
import { transcribe } from './accessibility/transcribe.js';
import { type Look, type View, VIEWS, visit } from './accessibility/views.js';
import { itIn, startSite } from './site.js';

const isDeep = Boolean(process.env.SEKISHO_DEEP);
const WHERE = isDeep ? engines() : enginesFor(['chromium'], 'our own markup and style; the others with SEKISHO_DEEP=1');

const LOOKS = {
  light: { language: 'en', theme: 'light' },
  dark: { language: 'en', theme: 'dark' },
  arabic: { language: 'ar', theme: 'light' },
  darkArabic: { language: 'ar', theme: 'dark' },
} as const;

/** As the interface looks: one way; with SEKISHO_DEEP=1 all four in Chromium, of which the other engines show two. */
const looksOf = (index: number, engine: Engine): readonly Look[] => {
  if (!isDeep) return [index % 2 ? LOOKS.darkArabic : LOOKS.light];
  return engine === 'chromium' ? Object.values(LOOKS) : [LOOKS.light, LOOKS.darkArabic];
};

const LINKS = Array.from(
  { length: 30 },
  (_, index) => `<p><a href="#${index}" id="link-${index}">Link ${index}</a></p>`,
).join('');

/** Buttons and switches below 44 pixels, and other controls below 24; what stands in a sentence is exempt. */
const smallTargets = async (page: Page): Promise<Target[]> =>
  (await page.evaluate(readTargets)).filter(({ kind, width, height }) => {
    const least = { inline: 0, link: 24, button: 44, switch: 44, summary: 44 }[kind];
    return Math.min(width, height) < least;
  });

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

describe.each(WHERE)('accessibility in %s', (engine) => {
  const inChromium = itIn(engine, ['chromium'], 'the other engines cannot be set so, or do not tell');
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  const enter = async (options: VisitorOptions = {}): Promise<void> => {
    await visitor?.close();
    visitor = await browser.visitor(options);
    page = await visitor.page();
    server.reset();
  };
  const openView = async (name: string, look: Look = LOOKS.light): Promise<void> => {
    const { open } = VIEWS.find((view) => view.name === name)!;
    await open(page, server, look);
    await page.atRest();
  };
  const focused = (): Promise<Focused> => page.evaluate(readFocus);
  /** Presses a key until something of that name has the focus; gives what had it on the way. */
  const pressUntil = async (key: string, name: string, limit = 120): Promise<Focused[]> => {
    const way: Focused[] = [];
    for (let presses = 0; presses < limit; presses += 1) {
      await page.press(key);
      way.push(await focused());
      if (way[way.length - 1]!.name === name) return way;
    }
    throw new Error(`${key} does not lead to ${name}: ${way.map((one) => one.name).join(', ')}`);
  };

  beforeAll(async () => {
    browser = await launch(engine, server);
  });
  afterAll(() => browser.close());

  describe('by three checkers', () => {
    it.each(VIEWS.map((view, index) => ({ ...view, looks: looksOf(index, engine) })))(
      'has no findings, and targets of 44 pixels: $name',
      async ({ open, looks }: View & { readonly looks: readonly Look[] }) => {
        for (const look of looks) {
          await enter();
          await open(page, server, look);
          await page.atRest();
          expect(await smallTargets(page)).toEqual([]);
          const found = [
            ...(await findViolations(page)),
            ...(await findUnequalAccess(page)),
            // last, because it takes the page apart
            ...(await findErrors(page)),
          ];
          expect(found.filter(({ id }: Violation) => !Object.hasOwn(IGNORED_RULES, id))).toEqual([]);
        }
      },
    );
  });

  describe('by keyboard', () => {
    /** Each control stands below the one before it, or behind it in the direction of reading; and can be seen, with a ring. */
    const checkOrder = (way: readonly Focused[], isRightToLeft: boolean): void => {
      for (const [index, one] of way.entries()) {
        expect(one).toMatchObject({ isHidden: false, hasRing: true });
        expect([one.name, one.coveredBy]).toEqual([one.name, '']);
        const before = way[index - 1];
        if (!before) continue;
        const isBelow =
          one.region > before.region || one.box.top + one.scrolled >= before.box.top + before.scrolled - 1;
        const isBehind = isRightToLeft ? one.box.right <= before.box.left + 1 : one.box.left >= before.box.right - 1;
        expect([before.name, one.name, isBelow || isBehind]).toEqual([before.name, one.name, true]);
      }
    };

    it.each(['en', 'ar'])('goes through the banner as it is read, and on into the page: %s', async (language) => {
      await enter();
      await openView('banner', { language, theme: 'light' });
      const way = await pressUntil('Tab', 'choose');
      expect(way.slice(-3).map(({ name }) => name)).toEqual(['accept', 'reject', 'choose']);
      checkOrder(way, language === 'ar');
      await page.press('Tab');
      expect((await focused()).name).toBe('open');
      await page.press('Shift+Tab');
      expect((await focused()).name).toBe('choose');
      await page.press('Escape');
      expect(await page.visible('part=banner')).toBe(true);
    });

    it.each(['en', 'ar'])(
      'goes through preferences as they are read, stays in them, and comes back: %s',
      async (language) => {
        await enter();
        await visit(page, server, { language, theme: 'light' }, {});
        await page.wait('part=banner');
        await page.evaluate('document.getElementById("open").focus()');
        await page.press('Enter');
        await page.wait('sekisho >> #rights');
        await page.atRest();
        expect((await focused()).name).toBe('title');
        const way = await pressUntil('Tab', 'save');
        expect(way[0]!.name).toBe('cancel');
        expect(way.slice(-3).map(({ name }) => name)).toEqual(['accept', 'reject', 'save']);
        checkOrder(way, language === 'ar');
        // round: whatever comes next is the browser's own or ours again, never the page behind
        for (let presses = 0; presses < 4; presses += 1) {
          await page.press('Tab');
          const { name, isOurs } = await focused();
          expect(isOurs || name === '').toBe(true);
        }
        await page.press('Escape');
        await page.gone('part=preferences');
        await page.waitFor('document.activeElement.id === "open"');
      },
    );

    it.each(['preferences', 'rights', 'preferences of the TCF'])(
      'never hides what has the focus, there and back, in a window of 320 × 256: %s',
      async (name) => {
        await enter({ viewport: { width: 320, height: 256 } });
        await openView(name);
        const there = await pressUntil('Tab', 'save');
        const back = await pressUntil('Shift+Tab', 'cancel');
        // everything is unfolded
        expect(Math.min(there.length, back.length)).toBeGreaterThan(30);
        for (const { name: one, isHidden, coveredBy, hasRing } of [...there, ...back])
          expect([one, isHidden, coveredBy, hasRing]).toEqual([one, false, '', true]);
      },
    );

    it('takes back with one key what was allowed, and tells what came of it; the focus stays', async () => {
      const watch = `<script>(${watchStatus.toString()})()</script>`;
      await enter();
      await openView('rights', { ...LOOKS.light, before: watch });
      const isAllowed = (): Promise<boolean> => page.evaluate('sekisho.isGranted("google-analytics")');
      expect(await isAllowed()).toBe(true);
      expect(await page.text('part=done')).toBe('');
      for (const [part, ...said] of [
        ['withdraw', english.withdrawn],
        ['erase', english.erasing, english.erased],
        // last: a browser may show its list of downloads then
        ['download', english.downloaded],
      ] as const) {
        await page.evaluate('void (statuses.length = 0)');
        await page.evaluate((name) => {
          const { shadowRoot } = document.querySelector('sekisho-root')!;
          shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`)!.focus();
        }, part);
        await page.press('Enter');
        await page.waitFor(`statuses.includes(${JSON.stringify(said[said.length - 1])})`);
        await page.atRest();
        expect([...new Set(await page.evaluate<string[]>('statuses'))], part).toEqual(said);
        expect((await focused()).name).toBe(part);
        expect(await isAllowed(), part).toBe(false);
      }
    });

    it('comes back to the banner where preferences were opened from it', async () => {
      await enter();
      await openView('banner');
      await pressUntil('Tab', 'choose');
      await page.press('Enter');
      await page.wait('part=preferences');
      await page.press('Escape');
      await page.wait('part=banner');
      await page.waitFor('document.activeElement.shadowRoot?.activeElement');
      expect((await focused()).name).toBe('choose');
    });

    it.each([
      { width: 1024, height: 700 },
      { width: 390, height: 800 },
    ])('never hides what has the focus behind the banner: $width × $height', async (viewport) => {
      await enter({ viewport });
      await visit(page, server, LOOKS.light, { body: LINKS });
      await page.wait('part=banner');
      await page.waitFor('getComputedStyle(document.documentElement, "::after").height !== "auto"');
      await page.evaluate('document.getElementById("open").focus()');
      for (const one of await pressUntil('Tab', 'link-29', 31))
        expect([one.name, one.coveredBy]).toEqual([one.name, '']);
      for (const one of await pressUntil('Shift+Tab', 'open', 31))
        expect([one.name, one.coveredBy]).toEqual([one.name, '']);
    });

    it('leaves the notice for the page, and goes into what a placeholder loads', async () => {
      await enter();
      await openView('notice');
      checkOrder(await pressUntil('Tab', 'dismiss'), false);
      await page.press('Enter');
      await page.gone('part=notice');
      await page.press('Tab');
      expect((await focused()).name).toBe('open');
      await enter();
      await openView('placeholder');
      await page.evaluate('document.getElementById("open").focus()');
      checkOrder(await pressUntil('Tab', 'load-once'), false);
      await page.press('Enter');
      await page.waitFor('document.activeElement.localName === "iframe"');
    });
  });

  describe('by measure', () => {
    it.each(VIEWS)(
      'loses nothing at 400 % and with text spaced out, and has targets of 44 pixels: $name',
      async ({ name }) => {
        // 1280 by 1024 at 400 %
        await enter({ viewport: { width: 320, height: 256 } });
        await openView(name);
        expect(await smallTargets(page)).toEqual([]);
        expect(await page.evaluate(readLosses)).toEqual([]);
        await page.evaluate(spaceText);
        expect(await page.evaluate(readLosses)).toEqual([]);
      },
    );

    it.each(VIEWS)('loses nothing with text at twice its size: $name', async ({ name }) => {
      // as in a browser whose text is set so: the page's own too
      const head = '<style>:root{--sekisho-font-size:32px;font-size:32px}</style>';
      await enter({ viewport: { width: 1024, height: 768 } });
      await openView(name, { ...LOOKS.light, head });
      // none is smaller than 12 pixels otherwise
      expect(await page.evaluate(readSmallest)).toBeGreaterThanOrEqual(24);
      expect(await page.evaluate(readLosses)).toEqual([]);
    });

    inChromium.each([
      ['banner', 2],
      ['notice', 2],
      ['preferences', 11],
      ['opt-out', 11],
      ['rights', 11],
      ['preferences of the TCF', 11],
    ] as const)(
      'has links of 44 pixels under a finger, but for those in sentences: %s, %i or more',
      async (name, least) => {
        await enter({ touch: true, viewport: { width: 390, height: 800 } });
        await openView(name);
        const links = (await page.evaluate(readTargets)).filter(({ kind }) => kind === 'link');
        expect(links.length).toBeGreaterThanOrEqual(least);
        expect(links.filter(({ width, height }) => Math.min(width, height) < 44)).toEqual([]);
      },
    );
  });

  describe('by what the visitor has set', () => {
    /** What a page shows of a switch, a button and a focus ring. */
    const readStyle = () => {
      const shadow = document.querySelector('sekisho-root')!.shadowRoot!;
      const styleOf = (css: string, pseudo?: string): CSSStyleDeclaration =>
        getComputedStyle(shadow.querySelector(css)!, pseudo);
      const thumb = (css: string): string[] => {
        const style = styleOf(css, '::after');
        return [style.backgroundColor, style.insetInlineStart];
      };
      const button = styleOf('.button');
      const moving = [...shadow.querySelectorAll('*')].filter((element) =>
        ['', '::before', '::after'].some((pseudo) => {
          const { transitionDuration, animationName } = getComputedStyle(element, pseudo || null);
          return transitionDuration !== '0s' || animationName !== 'none';
        }),
      );
      return {
        on: thumb('.switch:checked'),
        off: thumb('.switch:not(:checked):not(:indeterminate)'),
        track: styleOf('.switch:checked', '::before').backgroundColor,
        sheet: styleOf('.layer').backgroundColor,
        ink: styleOf('.layer').color,
        line: styleOf('.actions').borderTopColor,
        buttonBorder: [button.borderTopStyle, button.borderTopWidth],
        moving: moving.length,
      };
    };
    /** Contrast of what is no text against the sheet, by WCAG's formula. */
    const readContrast = (): number[] => {
      const shadow = document.querySelector('sekisho-root')!.shadowRoot!;
      const luminance = (color: string): number => {
        const [red, green, blue] = color.match(/[\d.]+/g)!.map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
      };
      const sheet = luminance(getComputedStyle(shadow.querySelector('.layer')!).backgroundColor);
      const { outlineColor } = getComputedStyle(shadow.querySelector('.switch:checked')!, '::before');
      const colors = [
        outlineColor,
        getComputedStyle(shadow.querySelector('.switch:checked')!, '::before').backgroundColor,
        getComputedStyle(shadow.querySelector('.switch:enabled:not(:checked,:indeterminate)')!, '::before')
          .borderTopColor,
        getComputedStyle(shadow.querySelector('.switch:enabled:not(:checked,:indeterminate)')!, '::after')
          .backgroundColor,
        getComputedStyle(shadow.querySelector('.button')!).borderTopColor,
      ];
      return colors.map((color) => {
        const own = luminance(color);
        return (Math.max(own, sheet) + 0.05) / (Math.min(own, sheet) + 0.05);
      });
    };
    const openSwitches = async (look: Look = LOOKS.light): Promise<ReturnType<typeof readStyle>> => {
      await openView('preferences', look);
      await page.evaluate(() => {
        document.querySelector('sekisho-root')!.shadowRoot!.querySelector<HTMLInputElement>('.switch:enabled')!.focus();
      });
      await page.press(' ');
      return page.evaluate(readStyle);
    };

    inChromium(
      'tells on from off by place and colour under forced colours, and keeps buttons and the ring',
      async () => {
        await enter({ forcedColors: true, reducedMotion: true });
        const { on, off, track, sheet, buttonBorder } = await openSwitches();
        expect(on[0]).not.toBe(track);
        expect(off[0]).not.toBe(sheet);
        expect(on[1]).not.toBe(off[1]);
        expect(buttonBorder).toEqual(['solid', '1px']);
        expect((await focused()).hasRing).toBe(true);
      },
    );

    it.each(['light', 'dark'] as const)(
      'sets switches, buttons and the ring off from the sheet by 3 to 1: %s',
      async (theme) => {
        await enter();
        await openSwitches({ language: 'en', theme });
        expect(Math.min(...(await page.evaluate(readContrast)))).toBeGreaterThanOrEqual(3);
      },
    );

    inChromium('draws lines in the colour of the text where more contrast is wanted', async () => {
      await enter({ moreContrast: true });
      const { line, ink } = await openSwitches();
      expect(line).toBe(ink);
    });

    inChromium('moves nothing where motion is unwanted, and something otherwise', async () => {
      await enter({ reducedMotion: true });
      expect((await openSwitches()).moving).toBe(0);
      await enter();
      expect((await openSwitches()).moving).toBeGreaterThan(0);
    });

    inChromium('lets nothing shine through where that is unwanted', async () => {
      const readBackdrop = (): string => {
        const dialog = document.querySelector('sekisho-root')!.shadowRoot!.querySelector('dialog')!;
        return getComputedStyle(dialog, '::backdrop').backgroundColor;
      };
      const seen = [];
      for (const reducedTransparency of [false, true]) {
        await enter({ reducedTransparency });
        await openView('preferences');
        seen.push(await page.evaluate(readBackdrop));
      }
      expect(seen).toEqual([expect.stringMatching(/^rgba\(/), expect.stringMatching(/^rgb\(/)]);
    });

    inChromium.each(VIEWS)(
      'loses nothing in a browser whose text has twice the usual size: $name',
      async ({ name }) => {
        // as wide for it as 320 pixels are otherwise
        await enter({ textSize: 32, viewport: { width: 640, height: 800 } });
        await openView(name);
        expect(await page.evaluate(readSmallest)).toBeGreaterThanOrEqual(24);
        expect(await page.evaluate(readLosses)).toEqual([]);
      },
    );

    inChromium('prints no preferences, and keeps them open meanwhile', async () => {
      await enter({ print: true });
      await visit(page, server, LOOKS.light, { tag: 'data-banner="manual"' });
      await page.evaluate('sekisho.show("preferences")');
      await page.waitFor('document.querySelector("sekisho-root")?.shadowRoot.querySelector("#rights")');
      await page.atRest();
      expect(await page.visible('part=preferences')).toBe(false);
      expect(await page.evaluate('!!document.querySelector("sekisho-root").shadowRoot.querySelector(":modal")')).toBe(
        true,
      );
    });

    inChromium('prints no banner, and prints disclosures', async () => {
      await enter({ print: true });
      const body = '<div data-sekisho="disclosures"></div>';
      await visit(page, server, LOOKS.light, { body });
      await page.wait('.sekisho-disclosures');
      await page.waitFor('document.querySelector("sekisho-root:not([hidden])")');
      expect(await page.visible('part=banner')).toBe(false);
    });
  });

  describe('by what is told to screen readers', () => {
    inChromium.each(languages)(
      'says what the transcript has, and calls each control by what is seen on it: %s',
      async (language) => {
        const look: Look = { language, theme: 'light' };
        const said: string[] = [];
        const say = async (title: string, from: (node: Spoken) => boolean): Promise<void> => {
          const nodes = await page.spoken();
          said.push(`# ${title}`, ...transcribe(nodes, from), '');
          const names = nodes.map((node) => node.name.replace(/\s+/g, ' ').trim());
          const labels = await page.evaluate(readLabels);
          expect(labels.length).toBeGreaterThan(2);
          // speech control presses what is called by what is seen on it
          expect(labels.filter((label) => !names.some((name) => name.startsWith(label)))).toEqual([]);
        };
        await enter();
        await visit(page, server, look, { tag: 'data-region="US-CA"' });
        await page.wait('part=banner');
        await page.waitFor(
          'document.querySelector("sekisho-root").shadowRoot.querySelector("[role=status]").textContent',
        );
        await say('Banner', ({ role }) => role === 'region');
        await page.click('part=choose');
        await page.wait('sekisho >> #rights');
        await page.atRest();
        await say('Preferences', ({ role }) => role === 'dialog');
        await enter();
        await openView('notice', look);
        await say('Notice', ({ role }) => role === 'region');
        await enter();
        await openView('placeholder', look);
        await say('Placeholder', ({ role, name }) => role === 'group' && name.includes('Vimeo'));
        await expect(said.join('\n')).toMatchFileSnapshot(`accessibility/transcripts/${language}.txt`);
      },
    );

    inChromium.each(['banner with reasons', 'opt-out', 'rights', 'banner of the TCF', 'preferences of the TCF'])(
      'calls each control by what is seen on it, and tells nothing of the page behind preferences: %s',
      async (name) => {
        for (const language of ['ja', 'ar']) {
          await enter();
          await openView(name, { language, theme: 'light' });
          const names = (await page.spoken()).map((node) => node.name.replace(/\s+/g, ' ').trim());
          const labels = await page.evaluate(readLabels);
          expect(labels.length).toBeGreaterThan(2);
          expect(labels.filter((label) => !names.some((one) => one.startsWith(label)))).toEqual([]);
          // a button of the page
          expect(names.includes('Settings')).toBe(name.startsWith('banner'));
        }
      },
    );

    it('announces the banner once, politely, and moves no focus', async () => {
      await enter();
      await visit(page, server, LOOKS.light, {
        before: `<script>(${watchStatus.toString()})()</script>`,
        body: '<input id="field" autofocus>',
      });
      await page.wait('part=banner');
      await page.waitFor('window.statuses.length');
      await page.atRest();
      expect(await page.evaluate('statuses')).toEqual(['Cookie choices are at the start of this page.']);
      expect(await page.evaluate('document.activeElement.id')).toBe('field');
    });
  });
});
