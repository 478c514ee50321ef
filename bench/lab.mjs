// @ts-check
/** A browser, a server, and visits: a fresh context each, parked on a blank page of the same site first. */
import { chromium } from 'playwright-core';
import { readBanner, readRan, watchBanner } from './inPage.mjs';
import { BLANK_URL, pageUrl, startServer } from './server.mjs';

/**
 * @typedef {import('./peers/peer.mjs').Peer} Peer
 * @typedef {import('./site.mjs').State} State
 * @typedef {import('playwright-core').Page} Page
 * @typedef {object} VisitOptions
 * @property {State} [state] What the visitor has answered before; nothing by default.
 * @property {keyof typeof import('./site.mjs').TAG_SETS} [tags]
 * @property {boolean} [watch] Whether the banner is watched for, which costs a look at each frame.
 * @property {boolean} [isSlow] Slow 4G.
 * @property {boolean} [isUncached] What a returning visitor's browser has thrown away is loaded again.
 * @property {number} [throttle] How many times slower the processor is.
 * @typedef {Awaited<ReturnType<typeof startLab>>} Lab
 */

/** Lighthouse's slow 4G. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** How long a page may take to do what is measured. */
const PATIENCE = 60_000;
/** How often it is asked whether it has. */
const POLL = 100;

/** @type {(ms: number) => Promise<void>} */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks until the answer will do, or for as long as one waits; returns the last answer.
 * @template Answer
 * @param {() => Promise<Answer>} ask @param {(answer: Answer) => boolean} isEnough @param {number} patience
 */
const until = async (ask, isEnough, patience = PATIENCE) => {
  const end = Date.now() + patience;
  let answer = await ask();
  while (!isEnough(answer) && Date.now() < end) {
    await pause(POLL);
    answer = await ask();
  }
  return answer;
};

/**
 * @param {{ peers: readonly Peer[], executablePath: string }} options
 */
export const startLab = async ({ peers, executablePath }) => {
  const server = await startServer(peers);
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
      `--ignore-certificate-errors-spki-list=${server.spki}`,
    ],
  });

  /** @param {Peer} peer @param {VisitOptions} options */
  const open = async (peer, { state = 'first', tags = 'mixed20', ...options } = {}) => {
    // one visit at a time, also after one that has failed
    await Promise.all(browser.contexts().map((context) => context.close()));
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const url = pageUrl(peer, state, tags);
    if (state !== 'first') await answerBefore(page, peer, url, state);
    if (options.watch && peer.accept) await page.addInitScript(watchBanner, [...peer.accept]);
    await page.goto(BLANK_URL);

    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    if (options.isUncached) await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (options.isSlow) await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: options.throttle ?? 4 });
    server.takeSent();

    /**
     * Runs a function in the page, by the protocol itself: Playwright's own ways bring scripts along, which would be measured.
     * @template {unknown[]} Args @template Result
     * @param {(...args: Args) => Result} run @param {Args} args @returns {Promise<Awaited<Result>>}
     */
    const call = async (run, ...args) => {
      const texts = args.map((arg) => (typeof arg === 'function' ? `(${String(arg)})` : JSON.stringify(arg)));
      const expression = `(${String(run)})(${texts.join(',')})`;
      const options = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };

    return {
      page,
      call,
      go: () => page.goto(url, { waitUntil: 'load' }),
      /** Counters of the page's renderer, times in milliseconds. */
      metrics: async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        const read = /** @type {(name: string) => number} */ (
          (name) => metrics.find((metric) => metric.name === name)?.value ?? NaN
        );
        return {
          script: read('ScriptDuration') * 1000,
          task: read('TaskDuration') * 1000,
          heap: read('JSHeapUsedSize'),
          nodes: read('Nodes'),
        };
      },
      collectGarbage: async () => {
        await session.send('HeapProfiler.collectGarbage');
        await session.send('HeapProfiler.collectGarbage');
      },
      /** The watched banner, once it has stood still for a second. */
      banner: async () => {
        const found = await until(
          () => call(readBanner),
          ({ isOver }) => Boolean(isOver),
        );
        if (!found.isOver) throw new Error(found.visible ? 'the banner never stands still' : 'no banner is seen');
        return found;
      },
      /** When the page's tags ran, once that many have, or for as long as one waits. @type {(count: number, patience?: number) => Promise<number[]>} */
      ran: (count, patience = 20_000) =>
        until(
          () => call(readRan),
          ({ length }) => length >= count,
          patience,
        ),
    };
  };

  /**
   * A visit before the one that is measured, in the same browser: it answers, and fills the caches.
   * @param {Page} page @param {Peer} peer @param {string} url @param {State} state
   */
  const answerBefore = async (page, peer, url, state) => {
    const path = state === 'granted' ? peer.accept : peer.reject;
    await page.goto(url);
    if (path) {
      const button = page.locator(path.join(' >> '));
      await button.waitFor();
      // some are seen before they hear
      await pause(500);
      await button.click();
      await button.waitFor({ state: 'hidden' });
    }
    // what is kept of the answer may be written when there is time
    await pause(500);
    // the site's own tags are there for whoever has granted; a second view has all that a returning visitor's browser has
    await page.goto(url);
    await pause(300);
  };

  return {
    server,
    version: browser.version(),
    open,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
};
