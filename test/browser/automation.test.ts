/** Automatic clients, on the built bytes: what refuses on a visitor's behalf, what a test puts into a browser, what a measure finds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as testing from '../../src/testing.js';
import { enginesFor } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { leaks, optionsBlock, SHOP, shopPage, startSite, WATCH_SHIFTS } from './site.js';
import { useTab } from './tab.js';

/** The built entry, of which there are no types here. */
const BUILT: string = '../../dist/npm/testing/index.js';
const { playwrightCookie, recordFor, webDriverCookie } = (await import(BUILT)) as typeof testing;

const VENDORS = 'google-analytics google-ads vimeo';
const TAG = `data-vendors="${VENDORS}" data-site="The Shop" data-policy-url="/privacy" data-policy-version="1"`;
const HELD =
  '<script type="text/plain" data-vendor="google-ads" data-src="https://www.googletagmanager.com/gtag/js?id=AW-1"></script>';

/** The one block of code of the documentation that has these words in it. */
const documented = (words: string): string => {
  const blocks = [...file('docs/automation.md').matchAll(/^```js\n([^]*?)^```$/gm)].map(([, code]) => code!);
  const found = blocks.filter((code) => code.includes(words));
  if (found.length !== 1) throw new Error(`docs/automation.md has ${found.length} blocks with ${words}`);
  return found[0]!;
};

const file = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

/** Their own engine, as it runs in pages that Playwright drives. */
const autoconsent = readFileSync(
  createRequire(import.meta.url)
    .resolve('@duckduckgo/autoconsent/rules/rules.json')
    .replace('rules/rules.json', 'dist/autoconsent.playwright.js'),
  'utf8',
);
const ourRule = JSON.parse(file('rules/autoconsent/sekisho.json')) as object;

/** Answers the engine in the page: our rule alone, nothing else of its many, no guesses. */
const EXTENSION = `
window.heard = [];
window.autoconsentSendMessage = async (message) => {
  heard.push(message);
  if (message.type !== 'init') return;
  const config = { enabled: true, autoAction: 'optOut', disabledCmps: [], enablePrehide: false, detectRetries: 20, heuristicMode: 'off' };
  setTimeout(() => autoconsentReceiveMessage({ type: 'initResp', config, rules: { autoconsent: [${JSON.stringify(ourRule)}] } }));
};`;
const CLIENT = `<script>${EXTENSION}</script><script src="/client/autoconsent.js" defer></script>`;
const DONE = `heard.some(({ type }) => type === 'autoconsentDone')`;

/** Every selector of a rule, but that of the host. */
const selectorsOf = (value: unknown): string[] => {
  const found = new Set<string>();
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'selector' && inner !== 'sekisho-root') found.add(inner as string);
    return inner;
  });
  return [...found];
};

/** Runs inside the page: those of the selectors that find nothing in the host's shadow root. */
const findNone = (selectors: string[]): string[] => {
  const root = document.querySelector('sekisho-root')!.shadowRoot!;
  return selectors.filter((selector) => !root.querySelector(selector));
};

interface Read {
  readonly status: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly via: string;
}

/** Runs inside the page. */
const readDecision = (): Read => (window as unknown as { sekisho: { decision: Read } }).sekisho.decision;

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

describe.each(enginesFor(['chromium'], 'the clients ask nothing that engines differ in'))(
  'automatic clients in %s',
  (engine) => {
    const tab = useTab(engine, () => server);

    const openWithClient = async (path: string, more: Parameters<typeof shopPage>[2]): Promise<void> => {
      server.page(`${SHOP}/client/autoconsent.js`, {
        headers: { 'content-type': 'text/javascript' },
        body: autoconsent,
      });
      const { tag = TAG, head = '', ...rest } = more;
      await tab.page.open(
        shopPage(server, path, {
          ...rest,
          tag: `${tag} data-cookie-name="${path.slice(1)}"`,
          head: CLIENT + head,
          body: HELD,
        }),
      );
    };

    it.each([
      ['Japanese', 'refused-ja', { html: 'lang="ja"' }, ''],
      ['a page that lets no code grant', 'refused-lock', { tag: `${TAG} data-lock` }, ''],
      [
        'preferences, which the page opens itself, in Japanese',
        'refused-prefs',
        {
          html: 'lang="ja"',
          tag: `${TAG} data-banner="manual"`,
          head: `<script>sekisho.push((consent) => consent.show('preferences'))</script>`,
        },
        'preferences',
      ],
    ] as const)('@duckduckgo/autoconsent refuses by our rule in %s', async (_, name, page, via) => {
      await openWithClient(`/${name}`, page);
      await tab.page.waitFor(DONE);
      const { status, choices, via: how } = await tab.page.evaluate(readDecision);
      expect([status, choices['google-analytics'], choices['google-ads'], choices['vimeo'], how]).toEqual([
        'decided',
        'denied',
        'denied',
        'denied',
        via || 'banner',
      ]);
      expect(
        await tab.page.evaluate(`heard.filter(({ type }) => type === 'optOutResult').map(({ result }) => result)`),
      ).toEqual([true]);
      expect(leaks(server)).toEqual([]);
      await tab.page.reload();
      expect(await tab.page.evaluate('sekisho.decision.status')).toBe('decided');
    });

    it('our rule for Consent-O-Matic names what is there: by its own way to look, through a host and into its shadow root', async () => {
      await tab.page.open(shopPage(server, '/matic', { tag: TAG }));
      await tab.page.wait('part=reject');
      const wanted = selectorsOf(JSON.parse(file('rules/consent-o-matic/sekisho.json')));
      const missing = (): Promise<string[]> => tab.page.evaluate(findNone, [...wanted]);
      const inPreferences = wanted.filter((selector) => selector.includes('preferences'));
      expect(await missing()).toEqual(inPreferences);
      await tab.page.click('part=choose');
      await tab.page.wait('part=preferences');
      // what this site does not ask for
      expect(await missing()).toEqual(['[part~=choose]', '[part~=preferences] input[name=social]']);
    });

    it('a measure finds the host: a box where the banner is, that takes no click and moves nothing', async () => {
      const button =
        '<button id="own" style="position:fixed;right:0;bottom:0" onclick="window.clicked = true">Own</button>';
      await tab.page.open(
        shopPage(server, '/measure', { tag: TAG, before: WATCH_SHIFTS, body: `<p>Text</p>${button}` }),
      );
      await tab.page.wait('part=reject');
      await tab.page.waitFor(`document.querySelector('sekisho-root').getBoundingClientRect().height > 1`);
      const { host, banner, shift } = await tab.page.evaluate(() => {
        const root = document.querySelector('sekisho-root')!;
        const { top, bottom, width } = root.getBoundingClientRect();
        const within = root.shadowRoot!.querySelector('[part~=banner]')!.getBoundingClientRect();
        return {
          host: { top, bottom, width },
          banner: { top: Math.floor(within.top), bottom: within.bottom },
          shift: (window as unknown as { shift: number }).shift,
        };
      });
      expect(host).toEqual({ top: banner.top, bottom: 768, width: 1024 });
      expect(banner.bottom).toBeLessThanOrEqual(768);
      expect(shift).toBe(0);
      // beside the banner, in the strip of the host
      await tab.page.click('#own');
      expect(await tab.page.evaluate('clicked')).toBe(true);
      await tab.page.click('part=reject');
      expect(await tab.page.evaluate(`document.querySelector('sekisho-root').getClientRects().length`)).toBe(0);
    });
  },
);

/** Runs inside a page with frames: how both answers of each frame's banner look, and whether they do so alike. */
const compareAnswers = (): object[] =>
  [...document.querySelectorAll('iframe')].map(({ contentDocument, contentWindow }) => {
    const root = contentDocument!.querySelector('sekisho-root')!.shadowRoot!;
    const [accept, reject] = ['accept', 'reject'].map((part) => {
      const button = root.querySelector<HTMLElement>(`[part~=${part}]`)!;
      const { width, height, top, left } = button.getBoundingClientRect();
      const style = contentWindow!.getComputedStyle(button);
      const look = [
        'color',
        'background-color',
        'border',
        'font',
        'padding',
        'opacity',
        'box-shadow',
        'text-decoration',
      ];
      return {
        same: [
          button.localName,
          button.className,
          Math.round(width),
          Math.round(height),
          look.map((name) => style.getPropertyValue(name)),
        ],
        isInside:
          left >= 0 &&
          top >= 0 &&
          left + width <= contentWindow!.innerWidth &&
          top + height <= contentWindow!.innerHeight,
        name: button.textContent,
      };
    });
    return {
      same: [accept!.same, reject!.same],
      isInside: accept!.isInside && reject!.isInside,
      names: [accept!.name, reject!.name],
    };
  });

describe.each(enginesFor(['chromium'], 'the same style sheet; banner.test.ts asks all engines'))(
  'equal choice in %s',
  (engine) => {
    const tab = useTab(engine, () => server);
    const word = fc.constantFrom(
      'OK',
      'Yes',
      'Accept',
      'Zustimmungsverweigerung',
      'すべて拒否する',
      'ยอมรับทั้งหมด',
      'Datenschutzeinstellungen',
      '×',
      '',
    );
    const label = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const color = fc.constantFrom('#fff', '#123456', 'transparent', 'red', '#777');

    it('no words, theme, colours or size of the window make one answer larger, plainer or further than the other', async () => {
      let count = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.record({ accept: label, reject: label }),
          fc.constantFrom('light', 'dark', 'auto'),
          fc.record({ button: color, text: color, background: color }),
          async (words, theme, colors) => {
            const name = `equal-${count++}`;
            const head = `<style>:root{--sekisho-button:${colors.button};--sekisho-button-text:${colors.text};--sekisho-background:${colors.background}}</style>`;
            const before = optionsBlock({ texts: { en: words } });
            const inner = shopPage(server, `/${name}`, { tag: `${TAG} data-theme="${theme}"`, before, head });
            const frames = [360, 1000].map((width) => `<iframe src="${inner}" width="${width}" height="700"></iframe>`);
            server.page(`${inner}-outer`, { headers: { 'content-type': 'text/html' }, body: frames.join('') });
            await tab.page.open(`${inner}-outer`);
            await tab.page.waitFor(
              `[...document.querySelectorAll('iframe')].every(({ contentDocument }) => contentDocument?.querySelector('sekisho-root')?.shadowRoot.querySelector('[part~=reject]'))`,
            );
            for (const { same, isInside, names } of (await tab.page.evaluate(compareAnswers)) as {
              same: unknown[];
              isInside: boolean;
              names: string[];
            }[]) {
              expect(same[1]).toEqual(same[0]);
              expect(isInside).toBe(true);
              for (const one of names) expect(one).toMatch(/\p{L}/u);
              expect(names[0]).not.toBe(names[1]);
            }
          },
        ),
        { numRuns: 12, seed: 7, endOnFailure: true },
      );
    });
  },
);

describe.each(enginesFor(['chromium'], 'a cookie is a cookie'))('sekisho/testing in %s', (engine) => {
  const tab = useTab(engine, () => server);
  const options = { vendors: VENDORS.split(' '), policy: { version: '1' } };

  it.each([
    ['analytics alone', 'tested', { analytics: 'granted' }, 'granted', 'denied'],
    ['nothing', 'tested-none', 'denied', 'denied', 'denied'],
    ['everything', 'tested-all', 'granted', 'granted', 'granted'],
  ] as const)(
    'a page that opens with the record of a visitor who granted %s asks nothing',
    async (_, name, answer, analytics, ads) => {
      const url = `${SHOP}/${name}`;
      const record = recordFor({ ...options, cookie: { name } }, answer);
      await tab.visitor.addCookie(url, (engine === 'webkit' ? webDriverCookie : playwrightCookie)(record, url));
      const tag = `${TAG} data-cookie-name="${name}"`;
      await tab.page.open(shopPage(server, `/${name}`, { tag, body: HELD }));
      const { choices, status } = await tab.page.evaluate(readDecision);
      expect([status, choices['google-analytics'], choices['google-ads']]).toEqual(['decided', analytics, ads]);
      await tab.page.atRest();
      expect(await tab.page.exists('sekisho-root')).toBe(false);
      expect(leaks(server).length > 0).toBe(ads === 'granted');
      // and it is the record that the page would have written
      expect(await tab.page.evaluate(`localStorage['${name}']`)).toBe(record.value);
    },
  );

  it('does what the documentation writes for Playwright', async () => {
    const url = 'https://shop.example/';
    const tag = 'data-vendors="google-analytics google-ads" data-policy-version="2026-04-01"';
    server.page(url, {
      headers: { 'content-type': 'text/html' },
      body: `<!doctype html><html lang="en"><head><script src="${SHOP}/dist/sekisho.js" ${tag}></script></head><body></body></html>`,
    });
    const code = documented('playwrightCookie').replace(/^import .*$/m, '');
    const AsyncFunction = (async () => {}).constructor as typeof Function;
    const run = new AsyncFunction('playwrightCookie', 'recordFor', 'context', 'page', code) as (
      ...given: unknown[]
    ) => Promise<void>;
    const context = {
      addCookies: (cookies: object[]) => Promise.all(cookies.map((cookie) => tab.visitor.addCookie(url, cookie))),
    };
    await run(playwrightCookie, recordFor, context, { goto: (address: string) => tab.page.open(address) });
    const { choices, status } = await tab.page.evaluate(readDecision);
    expect([status, choices['google-analytics'], choices['google-ads']]).toEqual(['decided', 'granted', 'denied']);
    await tab.page.atRest();
    expect(await tab.page.exists('sekisho-root')).toBe(false);
  });
});

describe.each(enginesFor(['chromium'], 'an event is an event'))('impressions and choices in %s', (engine) => {
  const tab = useTab(engine, () => server);
  /** In the place of the browser's, which would tell nobody what was sent. */
  const BEACONS = `<script>window.counts = JSON.parse(sessionStorage.counts ?? '[]');
    navigator.sendBeacon = (to, body) => { counts.push([to, JSON.parse(body)]); sessionStorage.counts = JSON.stringify(counts); }</script>`;
  const counts = (): Promise<unknown[]> => tab.page.evaluate('counts');

  it.each([
    ['reject', 'denied'],
    ['accept', 'granted'],
  ] as const)(
    'reach the site by the code that the documentation writes, once, when somebody presses %s',
    async (part, choice) => {
      const name = `counted-${part}`;
      const code = `${BEACONS}<script>${documented('sekisho:show')}</script>`;
      await tab.page.open(shopPage(server, `/${name}`, { tag: `${TAG} data-cookie-name="${name}"`, before: code }));
      await tab.page.wait(`part=${part}`);
      expect(await counts()).toEqual([]);
      await tab.page.click(`part=${part}`);
      await tab.page.waitFor('sekisho.decision.status === "decided"');
      await tab.page.atRest();
      expect(await counts()).toEqual([
        [
          '/counts',
          {
            text: 'b',
            seen: 1,
            choices: expect.objectContaining({ 'google-analytics': choice, 'google-ads': choice }) as object,
          },
        ],
      ]);
      // whoever comes back is shown nothing, and decides nothing
      await tab.page.reload();
      await tab.page.atRest();
      expect(await counts()).toHaveLength(1);
    },
  );

  it('reach nobody on a site that has asked for none', async () => {
    await tab.page.open(shopPage(server, '/uncounted', { tag: `${TAG} data-cookie-name="uncounted"`, body: HELD }));
    await tab.page.wait('part=reject');
    await tab.page.click('part=reject');
    await tab.page.waitFor('sekisho.decision.status === "decided"');
    await tab.page.atRest();
    expect(server.requests(({ method }) => method !== 'GET')).toEqual([]);
    expect(leaks(server)).toEqual([]);
  });
});
