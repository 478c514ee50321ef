import puppeteer, { type Browser, type CookieData, type KeyInput, type Page as PuppeteerPage } from 'puppeteer-core';
import { createFolder } from './folder.js';
import { guard } from './processes.js';
import type { Profile } from './visitor.js';
import type { Tab } from './tab.js';
import { watchSource } from './watch.js';
import { LOADING, within } from './within.js';

/** What becomes of a call while one document takes the place of another: it is asked again. */
const SWAPPING = /context was destroyed|Cannot find context|detached Frame/i;

/** How often, and after how many milliseconds. */
const ATTEMPTS = 10;
const PAUSE = 20;

/**
 * Chromium as nobody drives it, which keeps pages that were left, and prerenders: Playwright forbids either, in every session
 * that it opens. Of its own for each visitor, since only whole windows are told of prerendering.
 */
export async function openKeepingChromium(executablePath: string, args: readonly string[]): Promise<Profile> {
  const folder = createFolder('chromium');
  const browser = await puppeteer.launch({
    executablePath,
    args: [...args],
    acceptInsecureCerts: true,
    userDataDir: folder.path,
    timeout: LOADING,
    env: { ...process.env, TMPDIR: folder.path },
  });
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('Chromium has ended right after its start');
  guard(pid);
  return {
    openTab: async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1024, height: 768 });
      await page.evaluateOnNewDocument(watchSource({ gpc: false, errors: true }));
      tolerateSwaps(page);
      return createTab(browser, page);
    },
    addCookie: (_, cookie) => browser.setCookie(cookie as CookieData),
    cookies: async () =>
      (await browser.cookies()).map(({ name, value, domain, path, secure, httpOnly, sameSite, expires }) => ({
        name,
        value,
        domain,
        path,
        secure,
        httpOnly: httpOnly ?? false,
        sameSite: sameSite === 'Strict' || sameSite === 'Lax' ? sameSite : 'None',
        expires: expires < 0 ? undefined : expires,
      })),
    close: async () => {
      await within(browser.close(), 10_000, 'ending Chromium').catch(() => browser.process()?.kill('SIGKILL'));
      await folder.remove();
    },
  };
}

/** Puppeteer waits for nothing of what it does when a page takes the place of another; a tab that is closed meanwhile fails it. */
function tolerateSwaps(page: PuppeteerPage): void {
  const { _frameManager: manager } = page.mainFrame() as unknown as {
    _frameManager: { swapFrameTree(session: unknown): Promise<void> };
  };
  const swap = manager.swapFrameTree.bind(manager);
  manager.swapFrameTree = (session) => swap(session).catch(() => {});
}

function createTab(browser: Browser, opened: PuppeteerPage): Tab {
  let page = opened;

  const run = async (expression: string, attempts = ATTEMPTS): Promise<string> => {
    try {
      return String(await page.evaluate(expression));
    } catch (error) {
      if (!attempts || !SWAPPING.test(String(error)) || page.isClosed()) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      // a page that was prerendered may be another one, in the place of this
      page = (await browser.pages()).at(-1) ?? page;
      return run(expression, attempts - 1);
    }
  };
  return {
    navigate: (url) => page.goto(url, { timeout: 0 }),
    reload: () => page.reload({ timeout: 0 }),
    run: (expression) => run(expression),
    front: () => page.bringToFront(),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    press: async (strokes) => {
      for (const { type, key } of strokes) await page.keyboard[type](key as KeyInput);
    },
    type: (text) => page.keyboard.type(text),
    screenshot: async (path) => void (await page.screenshot({ path: path })),
    takeErrors: () => [],
    close: () => page.close(),
  };
}
