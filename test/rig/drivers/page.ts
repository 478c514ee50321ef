import type { Page, Progress } from '../driver.js';
import { arrival, look, type Sight } from './inPage.js';
import { strokesOf } from './strokes.js';
import type { Tab } from './tab.js';
import { DRAIN } from './watch.js';
import { LOADING, within } from './within.js';

const PATIENCE = 5000;
const POLL = 25;

const STATES: Readonly<Record<Progress, readonly string[]>> = {
  begun: ['loading', 'interactive', 'complete'],
  parsed: ['interactive', 'complete'],
  loaded: ['complete'],
};

/** Makes a page of an engine's tab: everything that does not depend on the engine. */
export function createPage(tab: Tab): Page {
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

  /** Asks again and again; a page that is just being replaced cannot answer and is asked once more. */
  const until = async <T>(ask: () => Promise<T | undefined>, timeoutMs: number, what: () => string): Promise<T> => {
    const end = Date.now() + timeoutMs;
    for (let failure: unknown; ; await pause(POLL)) {
      try {
        const answer = await ask();
        if (answer !== undefined) return answer;
        failure = undefined;
      } catch (error) {
        failure = error;
      }
      if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms for ${what()}`, { cause: failure });
    }
  };

  const waitFor = async (expression: string, timeoutMs = PATIENCE) => {
    await until(
      async () => ((await evaluate(expression)) ? true : undefined),
      timeoutMs,
      () => expression,
    );
  };

  const takeErrors = async () => {
    errors.push(...tab.takeErrors(), ...(await evaluate<string[]>(DRAIN)));
  };

  /** The new document is told from the old one by a mark on the old one. */
  const arrive = async (go: () => Promise<unknown>, where: string, progress: Progress) => {
    await takeErrors();
    await evaluate('void (window.__left = true)');
    const failure = { reason: undefined as unknown };
    go().catch((error: unknown) => (failure.reason = error));
    const check = async () => {
      if (failure.reason) return failure.reason;
      const state = await evaluate(arrival);
      if (state?.error) return new Error(state.error);
      return state && STATES[progress].includes(state.readyState) ? true : undefined;
    };
    const result = await until(check, LOADING, () => `${where} to be ${progress}`);
    if (result !== true) throw new Error(`Could not open ${where}`, { cause: result });
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
    return until(ask, PATIENCE, () => `${selector} to be clickable; it ${condition(last)}`);
  };

  return {
    evaluate,
    waitFor,
    open: async (url, progress = 'loaded') => {
      const here = await evaluate<string>('location.href');
      const isFragment = url.includes('#') && withoutFragment(url) === withoutFragment(here);
      if (isFragment) await tab.navigate(url);
      else await arrive(() => tab.navigate(url), url, progress);
    },
    reload: (progress = 'loaded') => arrive(() => tab.reload(), 'the page again', progress),
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
      return until(ask, PATIENCE, () => `${selector} to exist`);
    },
    exists: async (selector) => (await see(selector)).exists,
    visible: async (selector) => (await see(selector)).visible,
    wait: async (selector, timeoutMs = PATIENCE) => {
      let last: Sight | undefined;
      const ask = async () => ((last = await see(selector)).visible ? true : undefined);
      await until(ask, timeoutMs, () => `${selector} to be visible; it ${condition(last)}`);
    },
    gone: async (selector, timeoutMs = PATIENCE) => {
      await until(
        async () => ((await see(selector)).visible ? undefined : true),
        timeoutMs,
        () => `${selector} to go`,
      );
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

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
