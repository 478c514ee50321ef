/** A site's colours, on the built bytes: what can be read is shown, what cannot is not, and the debug build says so. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { depth } from '../rig/depth.js';
import { engines, enginesFor } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { measureBanner, PHONE } from './measureBanner.js';
import { itIn, LISTEN, ownFiles, shopPage, startSite } from './site.js';
import { useTab } from './tab.js';

const TAG =
  'data-vendors="google-analytics vimeo" data-site="The Shop" data-policy-url="/privacy" data-policy-version="1"';

/** Runs inside the page: the colours of what is drawn, and the least contrast of those that stand on each other. */
const readColors = () => {
  const root = document.querySelector('sekisho-root')!.shadowRoot!;
  const style = (css: string): CSSStyleDeclaration => getComputedStyle(root.querySelector(css)!);
  const layer = style('.layer');
  const [accept, reject] = [style('[part~=accept]'), style('[part~=reject]')];
  const channels = (color: string): number[] => color.match(/[\d.]+/g)!.map(Number);
  const luminance = (color: string): number => {
    const [red, green, blue] = channels(color).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const contrast = (one: string, other: string): number => {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const colors = {
    background: layer.backgroundColor,
    text: layer.color,
    accent: style('.link').color,
    button: reject.backgroundColor,
    label: reject.color,
  };
  return {
    ...colors,
    least: Math.min(
      contrast(colors.text, colors.background),
      contrast(colors.accent, colors.background),
      contrast(colors.label, colors.button),
    ),
    isAlike: [...accept].every(
      (name) =>
        /inset|left|right|top|bottom|origin|block|inline|width/.test(name) ||
        name.startsWith('--') ||
        accept.getPropertyValue(name) === reject.getPropertyValue(name),
    ),
  };
};

/** Runs inside the page: the colours of the button that stays. */
const readReopenColors = (): string[] => {
  const style = getComputedStyle(document.querySelector('sekisho-reopen')!.shadowRoot!.querySelector('button')!);
  return [style.backgroundColor, style.color];
};

const BUILT_IN = {
  background: 'rgb(253, 252, 249)',
  text: 'rgb(38, 36, 31)',
  accent: 'rgb(39, 77, 126)',
  button: 'rgb(38, 36, 31)',
  label: 'rgb(253, 252, 249)',
};
/** A desktop and a phone. */
const SIZES = [
  { width: 1280, height: 800 },
  { width: 360, height: 640 },
] as const;

const LAYOUT_TAGS = [
  ['bar', ''],
  ['box', 'data-layout="box"'],
  ['center', 'data-layout="center"'],
  ['sheet', 'data-layout="sheet"'],
] as const;

/** What took one answer out of sight, or made letters that cannot be read, before a layer was out of the page's reach. */
const BY_PARTS = [
  'font-size:60px',
  'font-size:3px;line-height:9;letter-spacing:1em',
  'text-indent:20em;white-space:nowrap',
  'width:60px;min-width:0;max-width:60px',
  'max-height:60px;overflow:hidden',
  'padding:0 0 0 20em',
  'border:5em solid',
  'translate:40% 0',
  'inset:auto -50% 0 50%',
  'zoom:4',
  'display:grid;grid-template-columns:1fr 9999px',
  'clip-path:inset(0 10em 0 0)',
]
  .map((declarations) => `sekisho-root::part(banner){${declarations.replaceAll(';', '!important;')}!important}`)
  .concat(
    'sekisho-root::part(banner)::after{content:"";position:absolute;inset:0 0 0 auto;width:8em;background:#fff}',
    'sekisho-root::part(reject)::first-letter{font-size:300px;float:left}',
    '@keyframes out{from,to{transform:translateX(45%)}}sekisho-root::part(banner){animation:out 1s infinite both}',
  );

/** Runs inside the page. */
const wordsWidth = (): number =>
  document.querySelector('sekisho-root')!.shadowRoot!.querySelector('.words')!.clientWidth;

const DARK = {
  background: 'rgb(30, 29, 27)',
  text: 'rgb(238, 235, 228)',
  accent: 'rgb(169, 198, 234)',
  button: 'rgb(238, 235, 228)',
  label: 'rgb(30, 29, 27)',
};

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

const ENGINES = depth(0, 1) ? engines() : enginesFor(['chromium'], 'all engines in the deep suite');

describe.each(ENGINES)('the colours of a site in %s', (engine) => {
  const tab = useTab(engine, () => server);
  const inChromium = itIn(engine, ['chromium'], 'the others do not resize a page that is open');

  const open = async (
    name: string,
    css: string,
    { tag = 'data-theme="light"', file = 'sekisho.js', before = '', body = '' } = {},
  ) => {
    const head = css && `<style>${css}</style>`;
    await tab.page.open(
      shopPage(server, `/${name}`, { tag: `${TAG} data-cookie-name="${name}" ${tag}`, file, before, head, body }),
    );
    await tab.page.wait('part=reject');
    return tab.page.evaluate(readColors);
  };

  it('are not asked about where the page sets none: nothing is loaded for them', async () => {
    expect(await open('none', ':root{--sekisho-radius:1em;--sekisho-width:40em}')).toMatchObject(BUILT_IN);
    expect(await open('none-dark', '', { tag: 'data-theme="dark"' })).toMatchObject(DARK);
    expect(ownFiles(server)).not.toContain('sekisho.theme.js');
  });

  it('are shown where they can be read, in any form, on the root or on the host, in preferences too', async () => {
    const css =
      ':root{--sekisho-background:#102030;--sekisho-text:hsl(0 0% 100%);--brand:oklch(0.88 0.13 90);--sekisho-accent:var(--brand)}sekisho-root{--sekisho-button:#ffd166;--sekisho-button-text:black}';
    const { accent, ...seen } = await open('own', css);
    expect(seen).toMatchObject({
      background: 'rgb(16, 32, 48)',
      text: 'rgb(255, 255, 255)',
      button: 'rgb(255, 209, 102)',
      label: 'rgb(0, 0, 0)',
    });
    const [red, green, blue] = accent.match(/\d+/g)!.map(Number) as [number, number, number];
    expect([red > 200, green > 180, blue < 150]).toEqual([true, true, true]);
    await tab.page.click('part=choose');
    await tab.page.wait('part=save');
    expect(await tab.page.evaluate(readColors)).toMatchObject({
      background: 'rgb(16, 32, 48)',
      button: 'rgb(255, 209, 102)',
    });
  });

  it.each([
    ['text', ':root{--sekisho-text:#aaa}', BUILT_IN],
    ['background', ':root{--sekisho-background:#333}', BUILT_IN],
    ['background', ':root{--sekisho-background:transparent}', BUILT_IN],
    ['background', ':root{--sekisho-background:url(/x.png)}', BUILT_IN],
    ['background', ':root{--sekisho-background:linear-gradient(red,blue)}', BUILT_IN],
    ['accent', ':root{--sekisho-accent:#ddd}', BUILT_IN],
    ['button', ':root{--sekisho-button:#fdfcf9}', BUILT_IN],
    [
      'button',
      ':root{--sekisho-button:#ff8800;--sekisho-button-text:#fff}',
      { ...BUILT_IN, label: 'rgb(255, 255, 255)' },
    ],
    ['button-text', 'sekisho-root{--sekisho-button-text:#26241f!important}', BUILT_IN],
  ])(
    'are not shown where they cannot be read, and the debug build says so once: %s, %s',
    async (name, css, expected) => {
      const path = `bad-${name}-${css.length}`;
      const { least, isAlike, ...seen } = await open(path, css, { file: 'sekisho.debug.js', before: LISTEN });
      expect(seen).toEqual(expected);
      expect(least).toBeGreaterThanOrEqual(4.5);
      expect(isAlike).toBe(true);
      await tab.page.click('part=choose');
      await tab.page.wait('part=save');
      const said = (await tab.page.evaluate<string[]>('said')).filter((text) => text.includes('weak-color'));
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(new RegExp(`--sekisho-${name} \\((\\d[\\d.]*:1 to|"(linear|url))`));
    },
  );

  it('are the built-in ones where what measures them cannot be loaded', async () => {
    server.behave('*/dist/sekisho.theme.js*', { status: 404 });
    expect(await open('lost', ':root{--sekisho-background:#102030;--sekisho-text:#fff}')).toMatchObject(BUILT_IN);
  });

  it('follow the accent, made readable on light and on dark', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const { least, accent, button, isAlike } = await open(`accent-${theme}`, '', {
        tag: `data-accent="#ff8800" data-theme="${theme}"`,
      });
      expect(least).toBeGreaterThanOrEqual(4.5);
      expect(button).toBe(accent);
      expect(isAlike).toBe(true);
      const [red, , blue] = accent.match(/\d+/g)!.map(Number) as [number, number, number];
      expect(red).toBeGreaterThan(blue + 60);
    }
    expect(await open('accent-none', '', { tag: 'data-accent="not a colour" data-theme="light"' })).toMatchObject(
      BUILT_IN,
    );
  });

  inChromium('leave both answers in the window whatever sizes come with them, all of it to be read', async () => {
    for (const [name, tag] of LAYOUT_TAGS)
      for (const [index, css] of [
        '--sekisho-font-size:120px',
        '--sekisho-font-size:3px',
        '--sekisho-width:40px',
        '--sekisho-font-size:200px;--sekisho-width:9em',
      ].entries()) {
        await open(`sizes-${name}-${index}`, `:root{${css}}*{font-size:50px!important}`, { tag, before: PHONE });
        for (const size of SIZES) {
          await tab.page.resize(size);
          const { accept, reject, choose, fontSize, isWide } = await tab.page.evaluate(measureBanner);
          const where = `${name}, ${css}, ${size.width}`;
          expect([accept.isSeen, reject.isSeen, choose.isSeen, isWide], where).toEqual([true, true, true, false]);
          expect(Math.abs(accept.width - reject.width), where).toBeLessThanOrEqual(1);
          expect(reject.height, where).toBe(accept.height);
          // where there is no room for three in a row, it is no answer that gets narrow
          if (size.width < 640) expect(accept.width, where).toBeGreaterThanOrEqual(choose.width * 0.9);
          expect(fontSize, where).toBeGreaterThanOrEqual(13);
          expect(await tab.page.evaluate(wordsWidth), where).toBeGreaterThanOrEqual(200);
        }
      }
  });

  inChromium.each(LAYOUT_TAGS)(
    'leave both answers as they are whatever a page says of a layer by its part: %s',
    async (name, tag) => {
      const measureAtAll = async (path: string, css: string) => {
        await open(path, css, { tag: `data-theme="light" ${tag}`, before: PHONE });
        const measured = [];
        for (const size of [...SIZES, { width: 320, height: 568 }]) {
          await tab.page.resize(size);
          measured.push(await tab.page.evaluate(measureBanner));
        }
        return measured;
      };
      const bare = await measureAtAll(`bare-${name}`, '');
      for (const { accept, reject } of bare) expect([accept.isSeen, reject.isSeen]).toEqual([true, true]);
      expect(await measureAtAll(`parts-${name}`, BY_PARTS.join(''))).toEqual(bare);
    },
  );

  it('may come with other properties for a part, which hold for it alone', async () => {
    const css = ':root{--sekisho-radius:9px}sekisho-root::part(banner){--sekisho-radius:0;--sekisho-font-size:20px}';
    await open('of-part', css);
    const read = `(({ borderRadius, fontSize }) => [borderRadius, fontSize])(getComputedStyle(document.querySelector('sekisho-root').shadowRoot.querySelector('.layer')))`;
    expect(await tab.page.evaluate(read)).toEqual(['0px', '20px']);
    await tab.page.evaluate('sekisho.show("preferences")');
    await tab.page.wait('part=save');
    expect(await tab.page.evaluate<string[]>(read)).toContain('16px');
  });

  it.each([
    ['bar', '--sekisho-font-size:120px', ['--sekisho-font-size (120px, where 32px holds)']],
    [
      'bar',
      '--sekisho-font-size:.5rem;--sekisho-width:30em',
      ['(8px, where 14px', '--sekisho-width (420px, where 476px'],
    ],
    ['sheet', '--sekisho-width:calc(2 * 5em)', ['--sekisho-width (160px, where 320px holds)']],
    ['box', '--sekisho-font-size:1.5em;--sekisho-width:30em', []],
    ['box', '--sekisho-font-size:large letters', []],
  ])(
    'come with sizes within their bounds, and the debug build says once which is not: %s, %s',
    async (layout, css, expected) => {
      const tag = `data-layout="${layout}"`;
      await open(`held-${layout}-${css.length}`, `:root{${css}}`, { tag, file: 'sekisho.debug.js', before: LISTEN });
      await tab.page.evaluate('sekisho.show("preferences")');
      await tab.page.wait('part=save');
      await tab.page.click('part=cancel');
      await tab.page.wait('part=banner');
      const said = (await tab.page.evaluate<string[]>('said')).filter((text) => text.includes('held-size'));
      expect(said).toHaveLength(expected.length);
      for (const [index, text] of expected.entries()) expect(said[index]).toContain(text);
    },
  );

  it('are those of placeholders, too', async () => {
    await open('frame', ':root{--sekisho-background:#102030;--sekisho-text:#fff;--sekisho-accent:#000}', {
      body: '<iframe data-vendor="vimeo" data-src="https://player.vimeo.com/video/1" width="640" height="360" title="A"></iframe>',
    });
    await tab.page.wait('part=load-once');
    const colors = await tab.page.evaluate(() => {
      const root = document.querySelector('sekisho-placeholder')!.shadowRoot!;
      const style = (css: string): CSSStyleDeclaration => getComputedStyle(root.querySelector(css)!);
      return [style('.layer').backgroundColor, style('.layer').color, style('.link').color !== 'rgb(0, 0, 0)'];
    });
    expect(colors).toEqual(['rgb(16, 32, 48)', 'rgb(255, 255, 255)', true]);
  });

  it('are those of the button that stays, too', async () => {
    await open('stays', ':root{--sekisho-background:#102030;--sekisho-text:#fff}', { tag: 'data-reopen' });
    await tab.page.click('part=reject');
    await tab.page.waitFor('document.querySelector("sekisho-reopen")');
    expect(await tab.page.evaluate(readReopenColors)).toEqual(['rgb(16, 32, 48)', 'rgb(255, 255, 255)']);
  });

  it('are not those of the button that stays where they are set on the host of banner and preferences', async () => {
    const seen = await open('beside', 'sekisho-root{--sekisho-background:#102030;--sekisho-text:#fff}', {
      tag: 'data-theme="light" data-reopen',
    });
    expect(seen).toMatchObject({ background: 'rgb(16, 32, 48)', text: 'rgb(255, 255, 255)' });
    await tab.page.click('part=reject');
    await tab.page.waitFor('document.querySelector("sekisho-reopen")');
    expect(await tab.page.evaluate(readReopenColors)).toEqual([BUILT_IN.background, BUILT_IN.text]);
  });

  it('are measured anew when the system turns dark or light, which a page may answer with others', async () => {
    const before = `<script>window.turns = []; const real = matchMedia; window.matchMedia = (query) => Object.assign(real(query), {
      addEventListener: (_, turn) => turns.push(turn),
      removeEventListener: (_, turn) => turns.splice(turns.indexOf(turn), 1),
    })</script>`;
    const css = ':root{--sekisho-text:#400}:root.late{--sekisho-text:#eee}:root.later{--sekisho-text:#004}';
    expect(await open('turn', css, { before })).toMatchObject({ text: 'rgb(68, 0, 0)' });
    for (const [name, text] of [
      ['late', BUILT_IN.text],
      ['later', 'rgb(0, 0, 68)'],
    ] as const) {
      await tab.page.evaluate(`document.documentElement.className = '${name}', [...turns].forEach((turn) => turn())`);
      expect(await tab.page.evaluate(readColors)).toMatchObject({ text });
    }
    await tab.page.evaluate(
      'sekisho.hide(), document.querySelector("sekisho-root").remove(), [...turns].forEach((turn) => turn())',
    );
    await tab.page.evaluate('void sekisho.show("preferences")');
    await tab.page.wait('part=save');
    expect(await tab.page.evaluate('turns.length'), 'listened to once').toBe(1);
  });
});
