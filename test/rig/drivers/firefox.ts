import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, {
  type BrowserContext,
  type CookieData,
  type Cookie as PuppeteerCookie,
  type KeyInput,
  type Page as PuppeteerPage,
} from 'puppeteer-core';
import type { Cookie, Viewport, VisitorOptions } from '../driver.js';
import { findExecutable } from './executable.js';
import { createFolder } from './folder.js';
import { createFront } from './front.js';
import { createPool } from './pool.js';
import { guard } from './processes.js';
import type { Program } from './program.js';
import type { Tab } from './tab.js';
import { createVisitor } from './visitor.js';
import { watchSource } from './watch.js';
import { LOADING, within } from './within.js';

const PROGRAM = { names: ['firefox-esr', 'firefox'], variable: 'SEKISHO_FIREFOX', package: 'firefox-esr' };

/** What the browser itself reports as an error: violations are collected alike in all engines, refused cookies nowhere. */
const OWN_MESSAGES = /^(Content-Security-Policy:|Cookie “)/;

/** Nobody sees the window's own bars: left away, they are not painted for each tab that opens and each page that loads. */
const WINDOW = '#navigator-toolbox { display: none !important }';

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Gets Firefox ready, with the port as its proxy for every host, this machine included. */
export function startFirefox(port: number): Program {
  const executablePath = findExecutable(PROGRAM);
  const pool = createPool(
    (preferences: Preferences) => start(executablePath, { ...atHome(port), ...preferences }),
    (process) => process.close(),
  );
  return {
    attend: () => pool.trim,
    visitor: async (options, server) => {
      if (options.textSize || options.touch)
        throw new Error('Firefox is given neither another size of text nor a finger');
      if (options.insets) throw new Error('Firefox knows of no screen with a notch');
      const { browser, front } = await pool.get(preferencesOf(options));
      const context = await browser.createBrowserContext();
      const { viewport = { width: 1024, height: 768 } } = options;
      return createVisitor(
        {
          openTab: () => openTab(context, front, viewport),
          cookies: async () => (await context.cookies()).map(toCookie),
          addCookie: (_, cookie) => context.setCookie(cookie as CookieData),
          close: () => context.close(),
        },
        server,
      );
    },
  };
}

async function start(executablePath: string, preferences: Preferences) {
  const folder = createFolder('firefox');
  mkdirSync(join(folder.path, 'chrome'));
  writeFileSync(join(folder.path, 'chrome/userChrome.css'), WINDOW);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    acceptInsecureCerts: true,
    userDataDir: folder.path,
    timeout: LOADING,
    extraPrefsFirefox: { ...preferences, 'toolkit.legacyUserProfileCustomizations.stylesheets': true },
    env: { ...process.env, TMPDIR: folder.path },
  });
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('Firefox has ended right after its start');
  guard(pid);
  const close = async () => {
    await within(browser.close(), 10000, 'ending Firefox').catch(() => browser.process()?.kill('SIGKILL'));
    await folder.remove();
  };
  return { browser, close, front: createFront((page: PuppeteerPage) => page.bringToFront()) };
}

/** Keeps every request at home, and the browser from making its own. */
export function atHome(port: number): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.http.http3.enable': false,
    'network.trr.mode': 5,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'dom.security.https_first': false,
    // Refused after a time of its own, an element's `play()` would tell its page sooner or later.
    'media.autoplay.default': 0,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
  };
}

function preferencesOf(options: VisitorOptions): Preferences {
  const {
    language = 'en-US',
    colorScheme = 'light',
    blockThirdPartyCookies,
    gpc,
    reducedMotion,
    forcedColors,
  } = options;
  return {
    'intl.accept_languages': language,
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'network.cookie.cookieBehavior': blockThirdPartyCookies ? 1 : 0,
    'privacy.globalprivacycontrol.enabled': gpc ?? false,
    'privacy.globalprivacycontrol.functionality.enabled': gpc ?? false,
    'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
    'browser.display.document_color_use': forcedColors ? 2 : 1,
  };
}

async function openTab(
  context: BrowserContext,
  front: (page: PuppeteerPage) => Promise<void>,
  viewport: Viewport,
): Promise<Tab> {
  const page = await context.newPage();
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument(watchSource({ gpc: false, errors: false }));
  await front(page);
  return createTab(page, () => front(page));
}

function toCookie({ name, value, domain, path, secure, httpOnly, sameSite, expires }: PuppeteerCookie): Cookie {
  return {
    name,
    value,
    domain,
    path,
    secure,
    httpOnly: httpOnly ?? false,
    sameSite: sameSite === 'Strict' || sameSite === 'Lax' ? sameSite : 'None',
    expires: expires < 0 ? undefined : expires,
  };
}

function createTab(page: PuppeteerPage, front: () => Promise<void>): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    const message = error instanceof Error ? error.message : String(error);
    if (!OWN_MESSAGES.test(message)) errors.push(`error: ${message}`);
  });
  page.on('console', (message) => message.type() === 'error' && errors.push(`console: ${message.text()}`));
  return {
    navigate: (url) => page.goto(url, { timeout: 0 }),
    reload: () => page.reload({ timeout: 0 }),
    run: async (expression) => String(await page.evaluate(expression)),
    front,
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: async (strokes) => {
      for (const { type, key } of strokes) await page.keyboard[type](key as KeyInput);
    },
    type: (text) => page.keyboard.type(text),
    screenshot: async (path) => void (await page.screenshot({ path })),
    takeErrors: () => errors.splice(0),
    close: () => page.close(),
  };
}
