import type { Page, Progress } from '../driver.js';
import { arrival, look, type Sight } from './inPage.js';
import { strokesOf } from './strokes.js';
import type { RigServer } from '../server.js';
import { LIMIT, until } from '../until.js';
import { atRest } from './atRest.js';
import type { Tab } from './tab.js';
import { DRAIN } from './watch.js';
import { LOADING, within } from './within.js';

const STATES: Readonly<Record<Progress, readonly string[]>> = {
  begun: ['loading', 'interactive', 'complete'],
  parsed: ['interactive', 'complete'],
  loaded: ['complete'],
};

/** Makes a page of an engine's tab: everything that does not depend on the engine. */
export function createPage(tab: Tab, server: RigServer): Page {
  const errors: string[] = [];

  const evaluate: Page['evaluate'] = async (script, ...values) => {
    const call = `(${String(script)})(${values.map((value) => JSON.stringify(value)).join(',')})`;
    const expression = typeof script === 'string' ? script : call;
    const json = await within(tab.run(wrap(expression)), LOADING, `evaluating ${expression.slice(0, 200)}`);
    const { value, error } = JSON.parse(json) as { value: never; error?: string };
    if (error !== undefined) throw new Error(`In the page: ${error}`);
    return value;
  };

  const see = (selector: string, intoView = false): Promise<Sight> => evaluate(look, selector, intoView);

  const waitFor = async (expression: string, timeoutMs = LIMIT) => {
    await until(async () => Boolean(await evaluate(expression)), { timeoutMs, what: expression });
  };

  /** What a page answers that another may be about to replace: it is asked again. */
  const askAgain = async <T>(expression: string): Promise<T> =>
    (await until(async () => [await evaluate<T>(expression)] as const, { what: expression }))[0];

  const takeErrors = async () => {
    errors.push(...tab.takeErrors());
    errors.push(...(await askAgain<string[]>(DRAIN)));
  };

  /** The new document is told from the old one by a mark on the old one. */
  const arrive = async (go: () => Promise<unknown>, where: string | undefined, progress: Progress) => {
    await takeErrors();
    await askAgain('void (window.__left = true)');
    const isBlankWanted = (where ?? (await askAgain<string>('location.href'))) === 'about:blank';
    const failure = { reason: undefined as unknown };
    go().catch((error: unknown) => (failure.reason = error));
    const check = async () => {
      if (failure.reason) return failure.reason;
      const state = await evaluate(arrival, isBlankWanted);
      if (state?.error) return new Error(state.error);
      return state && STATES[progress].includes(state.readyState) ? true : undefined;
    };
    const result = await until<unknown>(check, {
      timeoutMs: LOADING,
      what: `${where ?? 'the page again'} to be ${progress}`,
    });
    if (result !== true) throw new Error(`Could not open ${where ?? 'the page again'}`, { cause: result });
  };

  /** The place of an element that a visitor could click: visible, at rest, not covered. */
  const target = async (selector: string) => {
    let last: Sight | undefined;
    const ask = async () => {
      const sight = await see(selector, true);
      const rests = last?.x === sight.x && last.y === sight.y;
      last = sight;
      return sight.visible && rests && !sight.coveredBy ? sight : undefined;
    };
    return until(ask, { what: () => `${selector} to be clickable; it ${condition(last)}` });
  };

  return {
    evaluate,
    waitFor,
    atRest: () => atRest(evaluate, server),
    open: async (url, progress = 'loaded') => {
      const here = await askAgain<string>('location.href');
      const isFragment = url.includes('#') && withoutFragment(url) === withoutFragment(here);
      if (isFragment) await tab.navigate(url);
      else await arrive(() => tab.navigate(url), url, progress);
    },
    reload: (progress = 'loaded') => arrive(() => tab.reload(), undefined, progress),
    click: async (selector) => {
      await tab.front();
      const { x, y } = await target(selector);
      await tab.click(x, y);
    },
    hover: async (selector) => {
      await tab.front();
      const { x, y } = await target(selector);
      await tab.move(x, y);
    },
    press: async (keys) => {
      await tab.front();
      await tab.press(strokesOf(keys));
    },
    type: async (text) => {
      await tab.front();
      await tab.type(text);
    },
    text: async (selector) => {
      const ask = async () => {
        const sight = await see(selector);
        return sight.exists ? sight.text : undefined;
      };
      return until(ask, { what: `${selector} to exist` });
    },
    exists: async (selector) => (await see(selector)).exists,
    visible: async (selector) => (await see(selector)).visible,
    wait: async (selector, timeoutMs = LIMIT) => {
      let last: Sight | undefined;
      const ask = async () => (last = await see(selector)).visible;
      await until(ask, { timeoutMs, what: () => `${selector} to be visible; it ${condition(last)}` });
    },
    gone: async (selector, timeoutMs = LIMIT) => {
      await until(async () => !(await see(selector)).visible, { timeoutMs, what: `${selector} to go` });
    },
    spoken: async () => {
      if (!tab.spoken) throw new Error('This engine does not show its accessibility tree');
      return tab.spoken();
    },
    resize: async (viewport) => {
      if (!tab.resize) throw new Error('This engine does not resize a page that is open');
      await tab.resize(viewport);
    },
    pinch: async (factor) => {
      if (!tab.pinch) throw new Error('This engine is not zoomed by two fingers');
      await tab.pinch(factor);
    },
    prefer: async (options) => {
      if (!tab.prefer) throw new Error('This engine does not change what is set while a page is open');
      await tab.prefer(options);
    },
    screenshot: (path) => tab.screenshot(path),
    errors: async () => {
      await takeErrors();
      return [...errors];
    },
    close: () => tab.close(),
  };
}

/** Results and errors come as JSON, since each protocol has its own notion of values. */
function wrap(expression: string): string {
  return `(async () => {
    try { return JSON.stringify({ value: await (${expression}) }) }
    catch (error) { return JSON.stringify({ error: String(error) }) }
  })()`;
}

function condition(sight: Sight | undefined): string {
  if (!sight?.exists) return 'does not exist';
  if (!sight.visible) return 'is not visible';
  return sight.coveredBy ? `is covered by ${sight.coveredBy}` : 'does not come to rest';
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? url;
}
