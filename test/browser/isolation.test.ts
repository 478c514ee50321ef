/** The interface on pages with rules of their own, on the built bytes: what is seen of it is what is seen on a bare page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directionOf } from '../../src/i18n/language.js';
import { depth } from '../rig/depth.js';
import { engines, enginesFor } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { itIn, type ShopPage, shopPage, startSite, WATCH_SHIFTS } from './site.js';
import { useTab } from './tab.js';
import { readBlockTheme, readClassicTheme } from './wordpressThemes.js';

const TAG =
  'data-vendors="google-analytics google-ads vimeo" data-site="The Shop" data-policy-url="/privacy" data-policy-version="1" data-theme="light"';

const require = createRequire(import.meta.url);
const sheetOf = (path: string): string => readFileSync(require.resolve(path), 'utf8');

const COVER = 'position:fixed;inset:0;z-index:2147483647;background:#fff';

/** A rule for whatever asks. */
const ofLayers = (declarations: string): string =>
  `sekisho-root::part(banner),sekisho-root::part(preferences){${declarations}}`;

const PUSHED = ofLayers(`all:revert!important;font:60px/3 monospace!important;letter-spacing:1em!important;
  word-spacing:9em!important;text-indent:20em!important;text-transform:uppercase!important;white-space:nowrap!important;
  writing-mode:vertical-rl!important;display:block!important;columns:4!important;width:60px!important;
  max-width:none!important;height:60px!important;max-height:60px!important;inset:0 -50% 0 50%!important;
  margin:0 0 -9em 9em!important;padding:9em 0 0 20em!important;border:100px solid!important;zoom:3!important;
  translate:40% 0!important;rotate:20deg!important;scale:2!important;transform:translateX(30%)!important;
  contain:strict!important;position:absolute!important;z-index:-1!important;--sekisho-font-size:1em!important`);

const COVERED = [
  ofLayers(`clip-path:inset(0 10em 0 0)!important;mask:linear-gradient(90deg,#000,transparent)!important;
    filter:opacity(.05)!important;overflow:hidden!important;opacity:.3!important;pointer-events:none!important;
    mix-blend-mode:screen!important;visibility:hidden!important`),
  ...['banner', 'preferences', 'cancel', 'done', 'save', 'choose'].flatMap((part) =>
    ['before', 'after'].map(
      (end) => `sekisho-root::part(${part})::${end}{content:""!important;position:fixed!important;inset:0!important;
        z-index:9!important;background:#fff!important}`,
    ),
  ),
  `sekisho-root::part(cancel){position:fixed!important;inset:0!important;background:#fff!important;font-size:60px!important;
    padding:9em!important;opacity:0!important;--accent:#fff!important}`,
  'sekisho-root::part(reject)::first-letter{font-size:300px!important;float:left!important}',
].join('');

/** What stands over every rule but an important one, and what comes before all rules. */
const MOVING = `@keyframes page{from,to{transform:translateX(45%);font-size:90px;opacity:.1}}
  ${ofLayers('animation:page 1s infinite both!important;transition:all 9999s!important')}
  @starting-style{${ofLayers('font-size:90px!important;translate:40% 0!important')}}`;

/** Rules of pages, and what stands in the body beside. */
const PAGES: Readonly<Record<string, readonly [css: string, body?: string]>> = {
  'Bootstrap 5': [sheetOf('bootstrap/dist/css/bootstrap.css')],
  'the preflight of Tailwind 4': [sheetOf('tailwindcss/preflight.css')],
  'Twenty Twenty-One of WordPress': [readClassicTheme('twentytwentyone')],
  'Twenty Twenty-Two of WordPress': [readBlockTheme('twentytwentytwo')],
  'Twenty Twenty-Three of WordPress': [readBlockTheme('twentytwentythree')],
  '* { all: unset !important }': ['*{all:unset!important}'],
  'large letters at the root': [
    ':root{font-size:40px;line-height:3;letter-spacing:.5em;word-spacing:1em;text-indent:2em}',
  ],
  'everything from right to left': ['html,body,*{direction:rtl!important;unicode-bidi:bidi-override!important}'],
  'a root that is moved': ['html{transform:translate(-40px,-90px) scale(.9)}'],
  'a root that is filtered and clipped': [
    'html{filter:grayscale(1) blur(2px);clip-path:inset(0 0 40% 0);overflow:clip}',
  ],
  'boxes that contain what is fixed': [
    `*{will-change:transform!important;perspective:9px!important;contain:paint!important;position:relative!important;
      z-index:0!important;opacity:.5!important;mix-blend-mode:multiply!important}`,
  ],
  'movement everywhere': [
    `@keyframes page{from{opacity:0;transform:scale(.5)}
      to{opacity:0;transform:scale(.1)}
      }
      *,*::before{transition:all 3s!important;animation:page 3s infinite!important}`,
  ],
  'rules for every element': [
    `dialog,div,p,button,a,input,label,h2,h3,span,ul,li,details,summary{display:inline!important;position:static!important;
      width:9px!important;font:9px fantasy!important;color:red!important;background:blue!important;opacity:.2!important;
      pointer-events:none!important}
      dialog::backdrop,::backdrop{background:red!important}`,
  ],
  'hidden things shown, and cursors, selection and visibility': [
    `[hidden]{display:block!important}
      html{cursor:none;user-select:none;pointer-events:none;visibility:hidden;white-space:pre;writing-mode:vertical-rl;
      text-transform:uppercase;text-align:end;color:red;zoom:1}`,
  ],
  'something on top of everything': ['', `<div style="${COVER}">A chat, an offer, a newsletter</div>`],
  'parts by which one answer is to be made weaker': [
    `sekisho-root::part(reject){all:unset!important;display:none!important;opacity:.1!important;font-size:1px!important;
      order:9!important;direction:rtl!important;unicode-bidi:bidi-override!important;color:#ddd!important;--label:#ddd!important;--button:#fff!important;--ink:#ddd!important;
      --accent:#fff!important;--sekisho-radius:9em!important}` +
      `sekisho-root::part(accept){padding:2em!important;animation:none!important;transform:scale(2)!important;
      outline:9px solid!important}` +
      `sekisho-root::part(accept)::before,sekisho-root::part(reject)::after{content:"x"!important;display:block!important;
      height:99px!important}
      sekisho-root::part(reject)::first-line{color:#ddd!important}`,
  ],
  'parts by which nothing can be read': [
    ofLayers(`color:#ccc!important;background:#ddd!important;--paper:#ddd!important;--ink:#ccc!important;
      --accent:#ddd!important;--button:#ddd!important;--label:#ddd!important;--line:9em solid!important;
      -webkit-text-fill-color:#fdfcf9!important;-webkit-text-security:disc!important;text-shadow:0 0 9px red!important`),
  ],
  'parts by which one answer is to be pushed out': [PUSHED],
  'parts by which one answer is to be covered': [COVERED],
  'parts that move': [MOVING],
};

/** Runs inside the page: where the parts of the open layer are, everything that the browser says of their style, and what is on top there. */
const look = (selectors: readonly string[]) => {
  const root = document.querySelector('sekisho-root')!.shadowRoot!;
  return selectors.map((selector) => {
    const element = root.querySelector<HTMLElement>(selector)!;
    const { left, top, width, height } = element.getBoundingClientRect();
    const computed = getComputedStyle(element);
    const style = [...computed].filter((name) => !name.startsWith('--'));
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return {
      selector,
      box: [left, top, width, height].map((side) => Math.round(side * 2) / 2),
      isOnTop: hit?.localName === 'sekisho-root',
      style: Object.fromEntries(style.map((name) => [name, computed.getPropertyValue(name)])),
      drawn: ['::before', '::after'].map((end) => getComputedStyle(element, end).content),
    };
  });
};

const BANNER = [
  '[part~=banner]',
  '.words',
  '.title',
  '.question',
  '.links',
  '.link',
  '.actions',
  '[part~=accept]',
  '[part~=reject]',
  '[part~=choose]',
];
const PREFERENCES = [
  '[part~=preferences]',
  '.head',
  'h2',
  '[part~=cancel]',
  '.words',
  'input',
  'label',
  'summary',
  '.actions',
  '[part~=accept]',
  '[part~=reject]',
  '[part~=save]',
];

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const ENGINES = depth(0, 1) ? engines() : enginesFor(['chromium'], 'all engines in the deep suite');

describe.each(ENGINES)('the interface in %s', (engine) => {
  const tab = useTab(engine, () => server);

  const open = async (name: string, css: string, body = '', more: ShopPage = {}): Promise<void> => {
    await tab.page.open(
      shopPage(server, `/${name}`, {
        ...more,
        tag: `${TAG} data-cookie-name="${name}" ${more.tag ?? ''}`,
        head: `<style>${css}</style>`,
        body: `<p>Text</p>${body}`,
      }),
    );
    await tab.page.waitFor(`document.querySelector('sekisho-root')?.shadowRoot.querySelector('[part~=reject]')`);
    // the one frame in which nothing in it is painted is over
    await tab.page.waitFor(
      `document.querySelector('sekisho-root').shadowRoot.querySelector('[part~=banner]').getAnimations({ subtree: true }).length === 0`,
    );
  };

  /** Both layers. */
  const lookAtAll = async (name: string, css: string, body?: string, more?: ShopPage) => {
    await open(name, css, body, more);
    const banner = await tab.page.evaluate(look, BANNER);
    await tab.page.evaluate(`sekisho.show('preferences')`);
    await tab.page.waitFor(`document.querySelector('sekisho-root').shadowRoot.querySelector('#rights')`);
    return { banner, preferences: await tab.page.evaluate(look, PREFERENCES) };
  };

  let bare: Awaited<ReturnType<typeof lookAtAll>>;
  const readBare = async () => (bare ??= await lookAtAll('bare', ''));

  const expectAlike = (seen: typeof bare, expected: typeof bare): void => {
    for (const layer of ['banner', 'preferences'] as const)
      for (const [index, { selector, box, isOnTop, style, drawn }] of seen[layer].entries()) {
        const other = expected[layer][index]!;
        const differs = Object.keys(other.style).filter((key) => style[key] !== other.style[key]);
        expect({ selector, box, isOnTop, differs, drawn }).toEqual({
          ...{ selector, box: other.box, isOnTop: true, differs: [], drawn: other.drawn },
        });
      }
  };

  it.each(Object.keys(PAGES))('is seen as on a bare page on one with %s', async (name) => {
    const expected = await readBare();
    const [css, body] = PAGES[name]!;
    expectAlike(await lookAtAll(`page-${Object.keys(PAGES).indexOf(name)}`, css, body), expected);
  });

  itIn(
    engine,
    ['chromium'],
    'not every other engine tells the zoom of the root',
  )('is seen as on a bare page on one with a root that is zoomed', async () => {
    const expected = await readBare();
    expectAlike(await lookAtAll('zoomed', 'html{zoom:4}body{zoom:.25}sekisho-root{zoom:3!important}'), expected);
  });

  it.each([
    ['box', 'data-layout="box" data-preferences="side"', 'en'],
    ['center', 'data-layout="center"', 'en'],
    ['sheet', 'data-layout="sheet"', 'en'],
    ['right-to-left', 'data-layout="box-top-left" data-preferences="side"', 'ar'],
  ])('is so in other layouts and directions: %s', async (name, tag, language) => {
    const more = { tag, html: `lang="${language}" dir="${directionOf(language)}"` };
    const expected = await lookAtAll(`${name}-bare`, '', '', more);
    const direction = ofLayers('direction:rtl!important;unicode-bidi:bidi-override!important');
    // what is in the head is not shown: it would make the page scroll, and take a bar's width from it
    const css = `*{all:unset!important}head{display:none!important}html{transform:scale(.9)}${PUSHED}${COVERED}${MOVING}${direction}`;
    expectAlike(await lookAtAll(name, css, '', more), expected);
  });

  it('lies under a dialog that the page has opened, and does not take its place', async () => {
    const modal = `
      <dialog id="own" style="inset:0;width:100%;height:100%;max-width:none;max-height:none;box-sizing:border-box">
        <button id="yes" style="position:absolute;bottom:20px;right:100px">18</button>
      </dialog>
      <script>own.showModal()</script>`;
    await open('modal', '', modal);
    await tab.page.click('#yes');
    expect(await tab.page.evaluate(`document.activeElement.id`)).toBe('yes');
  });

  it('leaves the page as it scrolls, before and after', async () => {
    await open('scroll', 'body{height:3000px}');
    const read = (): unknown[] =>
      [document.documentElement, document.body].flatMap((element) => {
        const { overflow, position, touchAction } = getComputedStyle(element);
        return [overflow, position, touchAction, element.getAttribute('style')];
      });
    await tab.page.evaluate('scrollTo(0, 700)');
    const during = await tab.page.evaluate(read);
    expect(await tab.page.evaluate('scrollY')).toBe(700);
    await tab.page.click('part=reject');
    expect(await tab.page.evaluate(read)).toEqual(during);
    expect(await tab.page.evaluate('scrollY')).toBe(700);
  });

  itIn(
    engine,
    ['chromium'],
    'the others do not tell',
  )('shifts nothing, and its words are not what the page was largest with', async () => {
    const note = `<script>
      window.largest = [];
      new PerformanceObserver((list) => {
        for (const { element } of list.getEntries()) largest.push(element?.id ?? 'not of the page');
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    </script>`;
    await tab.page.open(
      shopPage(server, '/paint', {
        tag: `${TAG} data-cookie-name="paint"`,
        before: WATCH_SHIFTS + note,
        body: '<p id="text">Text</p>',
      }),
    );
    await tab.page.wait('part=reject');
    await tab.page.waitFor('largest.length');
    // two frames on, whatever was painted has been told
    await tab.page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    await tab.page.atRest();
    expect(await tab.page.evaluate('[shift, largest]')).toEqual([0, ['text']]);
  });

  it('has a host with a box while preferences are open, which takes no click', async () => {
    await open('box', '');
    await tab.page.evaluate(`sekisho.show('preferences')`);
    await tab.page.wait('part=save');
    const size = `(({ width, height }) => [width > 0, height > 0])(document.querySelector('sekisho-root').getBoundingClientRect())`;
    expect(await tab.page.evaluate(size)).toEqual([true, true]);
    await tab.page.click('part=cancel');
    await tab.page.wait('part=banner');
    await tab.page.click('part=reject');
    expect(await tab.page.evaluate(size)).toEqual([false, false]);
  });
});
