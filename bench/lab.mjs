// @ts-check
/** A browser, a server, and visits: a fresh context each, parked on a blank page of the same site first. */
import { placeOf, pressBanner, readBanner, readRan, watchBanner } from './inPage.mjs';
import { openBrowser } from './openBrowser.mjs';
import { BLANK_URL, pageUrl, startServer } from './server.mjs';

/**
 * @typedef {import('./peers/peer.mjs').Peer} Peer
 * @typedef {import('./site.mjs').State} State
 * @typedef {object} VisitOptions
 * @property {State} [state] What the visitor has answered before; nothing by default.
 * @property {keyof typeof import('./tags.mjs').TAG_SETS} [tags]
 * @property {keyof typeof import('./setups.mjs').SETUPS} [setup]
 * @property {readonly (() => void)[]} [before] What runs in each page before all else.
 * @property {boolean} [isBeside] In another tab of the browser that was opened last.
 * @property {boolean} [watch] Whether the banner is watched for, which costs a look at each frame.
 * @property {boolean} [press] Whether it is pressed from then on until that has an effect.
 * @property {boolean} [isSlow] Slow 4G.
 * @property {boolean} [isUncached] What a returning visitor's browser has thrown away is loaded again.
 * @property {number} [throttle] How many times slower the processor is.
 * @typedef {ReturnType<typeof drive>} Tab
 * @typedef {Awaited<ReturnType<typeof startLab>>} Lab
 * @typedef {Awaited<ReturnType<Lab['open']>>} Visit
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
export const until = async (ask, isEnough, patience = PATIENCE) => {
  const end = Date.now() + patience;
  let answer = await ask();
  while (!isEnough(answer) && Date.now() < end) {
    await pause(POLL);
    answer = await ask();
  }
  return answer;
};

/**
 * Drives a tab by the protocol itself, for what tools bring along would be measured too.
 * @param {import('./openBrowser.mjs').Session} session
 */
const drive = (session) => {
  /** @type {(run: Function, args: readonly unknown[]) => string} */
  const toText = (run, args) => {
    const texts = args.map((arg) => (typeof arg === 'function' ? `(${String(arg)})` : JSON.stringify(arg)));
    return `(${String(run)})(${texts.join(',')})`;
  };
  /**
   * Runs a function in the page.
   * @template {unknown[]} Args @template Result
   * @param {(...args: Args) => Result} run @param {Args} args @returns {Promise<Awaited<Result>>}
   */
  const call = async (run, ...args) => evaluate(toText(run, args));
  /** @type {(expression: string) => Promise<any>} */
  const evaluate = async (expression) => {
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  /** @type {(path: readonly string[], isShown: boolean) => Promise<void>} */
  const waitFor = async (path, isShown) => {
    const isDone = await until(
      async () => Boolean(await call(placeOf, path)) === isShown,
      (is) => is,
    );
    if (!isDone) throw new Error(`${path.join(' >> ')} is ${isShown ? 'not seen' : 'still there'}`);
  };
  /** @type {(type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', x: number, y: number) => Promise<unknown>} */
  const mouse = (type, x, y) => {
    const isMove = type === 'mouseMoved';
    return session.send('Input.dispatchMouseEvent', {
      ...{ type, x, y },
      button: isMove ? 'none' : 'left',
      clickCount: isMove ? 0 : 1,
    });
  };
  const moveTo = /** @type {(x: number, y: number) => Promise<void>} */ (
    async (x, y) => {
      for (const part of [0.3, 0.7, 1]) await mouse('mouseMoved', x * part, y * part);
    }
  );
  const press = /** @type {(x: number, y: number) => Promise<void>} */ (
    async (x, y) => {
      await mouse('mousePressed', x, y);
      await mouse('mouseReleased', x, y);
    }
  );
  return {
    call,
    evaluate,
    moveTo,
    press,
    /** @type {(path: readonly string[]) => Promise<void>} */
    shown: (path) => waitFor(path, true),
    /** @type {(path: readonly string[]) => Promise<void>} */
    gone: (path) => waitFor(path, false),
    /** @type {(path: readonly string[]) => Promise<void>} */
    click: async (path) => {
      const place = await call(placeOf, path);
      if (!place) throw new Error(`${path.join(' >> ')} is not seen`);
      await moveTo(place.x, place.y);
      await press(place.x, place.y);
    },
    /** @type {<Args extends unknown[]>(run: (...args: Args) => void, ...args: Args) => Promise<unknown>} */
    onEachPage: async (run, ...args) => {
      await session.send('Page.enable');
      return session.send('Page.addScriptToEvaluateOnNewDocument', { source: toText(run, args) });
    },
    /** Goes to a page, and waits until it has loaded. @type {(url: string) => Promise<void>} */
    goto: async (url) => {
      await session.send('Page.enable');
      /** @type {Promise<void>} */
      const loaded = new Promise((resolve, reject) => {
        session.once('Page.loadEventFired', () => resolve());
        setTimeout(reject, PATIENCE, new Error(`${url} does not load`)).unref();
      });
      const { errorText } = await session.send('Page.navigate', { url });
      if (errorText) throw new Error(`${url}: ${errorText}`);
      await loaded;
    },
  };
};

/**
 * @param {{ peers: readonly Peer[], executablePath: string }} options
 */
export const startLab = async ({ peers, executablePath }) => {
  const server = await startServer(peers);
  const browser = await openBrowser({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--window-size=1280,720',
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
      `--ignore-certificate-errors-spki-list=${server.spki}`,
    ],
  });

  /** @param {Peer} peer @param {VisitOptions} options */
  const open = async (peer, { state = 'first', tags = 'mixed20', setup = 'usual', ...options } = {}) => {
    const session = await browser.openTab(options.isBeside);
    const tab = drive(session);
    const url = pageUrl({ peer, state, tags, setup });
    if (state !== 'first') await answerBefore(tab, peer, url, state);
    for (const run of options.before ?? []) await tab.onEachPage(run);
    if (options.watch && peer.accept) await tab.onEachPage(watchBanner, [...peer.accept]);
    if (options.press && peer.accept) await tab.onEachPage(pressBanner, [...peer.accept]);
    await tab.goto(BLANK_URL);

    if (options.isUncached || options.isSlow) await session.send('Network.enable');
    if (options.isUncached) await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (options.isSlow) await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: options.throttle ?? 4 });
    server.takeSent();

    return {
      ...tab,
      session,
      go: () => tab.goto(url),
      /** Counters of the page's renderer, times in milliseconds. */
      metrics: async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        const read = /** @type {(name: string) => number} */ (
          (name) => metrics.find((metric) => metric.name === name)?.value ?? NaN
        );
        return {
          script: read('ScriptDuration') * 1000,
          compile: read('V8CompileDuration') * 1000,
          task: read('TaskDuration') * 1000,
          heap: read('JSHeapUsedSize'),
          nodes: read('Nodes'),
        };
      },
      collectGarbage: async () => {
        await session.send('HeapProfiler.collectGarbage');
        await session.send('HeapProfiler.collectGarbage');
      },
      /** The watched banner, once it has stood still for a second. @type {(patience?: number) => Promise<Awaited<ReturnType<typeof readBanner>>>} */
      banner: async (patience) => {
        const found = await until(
          () => tab.call(readBanner),
          ({ isOver }) => Boolean(isOver),
          patience,
        );
        if (!found.isOver) throw new Error(found.visible ? 'the banner never stands still' : 'no banner is seen');
        return found;
      },
      /** When the page's tags ran, once that many have, or for as long as one waits. @type {(count: number, patience?: number) => Promise<number[]>} */
      ran: (count, patience = 20_000) =>
        until(
          () => tab.call(readRan),
          ({ length }) => length >= count,
          patience,
        ),
    };
  };

  /**
   * A visit before the one that is measured, in the same browser: it answers, and fills the caches.
   * @param {Tab} tab @param {Peer} peer @param {string} url @param {State} state
   */
  const answerBefore = async (tab, peer, url, state) => {
    const path = state === 'granted' ? peer.accept : peer.reject;
    await tab.goto(url);
    if (path) {
      await tab.shown(path);
      // some are seen before they hear
      await pause(500);
      await tab.click(path);
      await tab.gone(path);
    }
    // what is kept of the answer may be written when there is time
    await pause(500);
    // the site's own tags are there for whoever has granted; a second view has all that a returning visitor's browser has
    await tab.goto(url);
    await pause(300);
  };

  return {
    server,
    version: browser.version.replace(/^\D*/, ''),
    open,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
};
