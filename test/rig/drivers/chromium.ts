import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  chromium,
  type BrowserContext,
  type BrowserContextOptions,
  type Page as PlaywrightPage,
} from 'playwright-core';
import type { Cookie, VisitorOptions } from '../driver.js';
import { findExecutable } from './executable.js';
import { createFolder } from './folder.js';
import { openKeepingChromium } from './keepingChromium.js';
import { createPool } from './pool.js';
import type { Program } from './program.js';
import { readTree } from './readTree.js';
import type { Tab } from './tab.js';
import { createVisitor } from './visitor.js';
import { watchSource } from './watch.js';
import { LOADING } from './within.js';

const PROGRAM = {
  names: ['chromium', 'chromium-browser', 'google-chrome'],
  variable: 'SEKISHO_CHROMIUM',
  package: 'chromium',
};

/** The same engine without windows of its own, which cost several times what a page does. */
const SHELL = {
  names: ['chromium-headless-shell', 'chrome-headless-shell', ...PROGRAM.names],
  variable: 'SEKISHO_CHROMIUM_SHELL',
  package: 'chromium-headless-shell',
};

const ARGUMENTS = [
  '--ignore-certificate-errors',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  // letters without coloured edges, whatever the machine's screen is said to be
  '--disable-lcd-text',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What the browser itself writes to the console: violations are collected alike in all engines, failed loads nowhere. */
const OWN_MESSAGES = /^Failed to load resource|violates the following (Content Security Policy|report-only)/;

/** Gets Chromium ready. Its resolver takes every host, names and numbers alike, for the port. */
export function startChromium(port: number): Program {
  const executable = findExecutable(PROGRAM);
  const shell = process.env[PROGRAM.variable] ? executable : findExecutable(SHELL);
  // the shell knows no preferences
  const pool = createPool(
    (blockThirdPartyCookies: boolean) =>
      start(blockThirdPartyCookies ? executable : shell, port, blockThirdPartyCookies),
    (process) => process.close(),
  );
  return {
    attend: () => pool.trim,
    visitor: async (options, server) => {
      if (options.keepsPages) {
        return createVisitor(await openKeepingChromium(executable, [...ARGUMENTS, resolverRule(port)]), server);
      }
      const { browser } = await pool.get(options.blockThirdPartyCookies ?? false);
      const context = await browser.newContext(contextOptions(options));
      await context.addInitScript(watchSource({ gpc: options.gpc ?? false, errors: false }));
      return createVisitor(
        {
          openTab: async () => createTab(await context.newPage(), options),
          cookies: async () => (await context.cookies()).map(toCookie),
          addCookie: (_, cookie) => context.addCookies([cookie as GivenCookie]),
          close: () => context.close(),
        },
        server,
      );
    },
  };
}

const resolverRule = (port: number): string => `--host-resolver-rules=MAP * 127.0.0.1:${port}`;

/**
 * Contexts made over the protocol are incognito profiles, which block third-party cookies unless
 * the profile they come from says otherwise: hence a profile with a preference.
 */
async function start(executablePath: string, port: number, blockThirdPartyCookies: boolean) {
  const folder = createFolder('chromium');
  const preferences = { profile: { cookie_controls_mode: blockThirdPartyCookies ? 1 : 0 } };
  mkdirSync(join(folder.path, 'Default'));
  writeFileSync(join(folder.path, 'Default', 'Preferences'), JSON.stringify(preferences));
  const env = { ...process.env, TMPDIR: folder.path };
  const args = [...ARGUMENTS, resolverRule(port)];
  const profile = await chromium.launchPersistentContext(folder.path, { executablePath, args, env });
  const browser = profile.browser();
  if (!browser) throw new Error('Chromium has ended right after its start');
  const close = async () => {
    await profile.close();
    await folder.remove();
  };
  return { browser, close };
}

function contextOptions(options: VisitorOptions): BrowserContextOptions {
  const { language = 'en-US', viewport = { width: 1024, height: 768 }, gpc } = options;
  return {
    locale: language,
    viewport,
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ? 'active' : 'none',
    contrast: options.moreContrast ? 'more' : 'no-preference',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    hasTouch: options.touch ?? false,
    ...(gpc ? { extraHTTPHeaders: { 'Sec-GPC': '1' } } : {}),
  };
}

function toCookie({ name, value, domain, path, secure, httpOnly, sameSite, expires }: PlaywrightCookie): Cookie {
  return { name, value, domain, path, secure, httpOnly, sameSite, expires: expires < 0 ? undefined : expires };
}

type GivenCookie = Parameters<BrowserContext['addCookies']>[0][number];
type PlaywrightCookie = Awaited<ReturnType<BrowserContext['cookies']>>[number];

async function createTab(
  page: PlaywrightPage,
  { print, reducedTransparency, insets, textSize }: VisitorOptions,
): Promise<Tab> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(`error: ${message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !OWN_MESSAGES.test(text)) errors.push(`console: ${text}`);
  });
  const session = await page.context().newCDPSession(page);
  if (print) await session.send('Emulation.setEmulatedMedia', { media: 'print' });
  if (textSize) {
    // of the typewriter's letters by the same share as without
    const fontSizes = { standard: textSize, fixed: Math.round((textSize * 13) / 16) };
    await session.send('Page.setFontSizes', { fontSizes });
  }
  if (insets) await session.send('Emulation.setSafeAreaInsetsOverride', { insets });
  if (reducedTransparency)
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-transparency', value: 'reduce' }],
    });
  const arrival = { waitUntil: 'commit', timeout: LOADING - 1000 } as const;
  /** While a document is awaited the page answers nothing, so a hopeless one must be given up. */
  const orStop = (navigation: Promise<unknown>) =>
    navigation.catch(async (error: unknown) => {
      await session.send('Page.stopLoading').catch(() => {});
      throw error;
    });
  return {
    navigate: (url) => orStop(page.goto(url, arrival)),
    reload: () => orStop(page.reload(arrival)),
    // Not page.evaluate, which uses eval and fails where the page's policy forbids it.
    run: async (expression) => {
      const answer = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      const { exception, text } = answer.exceptionDetails ?? {};
      if (text) throw new Error(exception?.description ?? text);
      return String(answer.result.value);
    },
    // The protocol makes every page believe that it has the focus.
    front: async () => {},
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: async (strokes) => {
      for (const { type, key } of strokes) await page.keyboard[type](key);
    },
    type: (text) => page.keyboard.type(text),
    spoken: async () => readTree((await session.send('Accessibility.getFullAXTree')).nodes),
    resize: async (viewport) => {
      await page.setViewportSize(viewport);
      // what lies under the pointer now is no choice of the visitor's
      await page.mouse.move(0, 0);
    },
    pinch: async (pageScaleFactor) => void (await session.send('Emulation.setPageScaleFactor', { pageScaleFactor })),
    prefer: ({ colorScheme = 'light', forcedColors }) =>
      page.emulateMedia({ colorScheme, forcedColors: forcedColors ? 'active' : 'none' }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    takeErrors: () => errors.splice(0),
    close: () => page.close(),
  };
}
