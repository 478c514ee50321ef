// @ts-check
/**
 * Chromium, and tabs in which nothing of the inspector is switched on but what is asked for. Tools that drive browsers switch
 * on its network and runtime parts; the browser then notes where in a script each request was made, for which it reads the
 * script once more. No visitor's browser does.
 */
import puppeteer from 'puppeteer-core';

/** @typedef {import('puppeteer-core').CDPSession} Session */

/** @param {{ executablePath: string, args: string[] }} options */
export const openBrowser = async ({ executablePath, args }) => {
  const browser = await puppeteer.launch({
    executablePath,
    args,
    defaultViewport: null,
    waitForInitialPage: false,
    // the tabs are none of its business
    targetFilter: () => false,
  });
  const root = await browser.target().createCDPSession();
  /** @type {string | undefined} */
  let context;

  return {
    version: (await browser.version()).replace('/', ' '),
    /**
     * Opens a tab in a context of its own and closes those before it, or opens one beside them.
     * @param {boolean} [isBeside] @returns {Promise<Session>}
     */
    openTab: async (isBeside) => {
      if (context && !isBeside) {
        await root.send('Target.disposeBrowserContext', { browserContextId: context });
        context = undefined;
      }
      context ??= (await root.send('Target.createBrowserContext')).browserContextId;
      const browserContextId = context;
      const size = { width: 1280, height: 720 };
      const { targetId } = await root.send('Target.createTarget', { url: 'about:blank', browserContextId, ...size });
      const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
      const session = root.connection()?.session(sessionId);
      if (!session) throw new Error('Chromium has opened no tab');
      return session;
    },
    close: () => browser.close(),
  };
};
