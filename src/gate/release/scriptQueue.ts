/**
 * Starts scripts in the browser's own order: classic ones in document order, then `defer` and modules once the page is
 * parsed; `async` ones at once. One that fails or never answers holds nobody up for longer than its limit.
 */
import { page } from '../../lib/page.js';
import { isDeferred, isFree, preloadScript, startScript, type StartObserver } from './startScript.js';
import { createScriptSandbox } from './scriptSandbox.js';

/** Longest stretch of work between two chances for the browser to paint, in milliseconds. */
const SLICE = 8;

export interface ScriptQueue {
  /** Takes a script whose turn has come to be looked at; it runs if it still may when its turn to run comes. */
  add(script: HTMLScriptElement): void;
  /** The page is parsed: scripts that wait for that have their turn. */
  resume(): void;
  /** Forgets what has not run. */
  destroy(): void;
}

/** Gives the browser a chance to paint and to answer the visitor. */
const yieldToPage = (): Promise<unknown> => {
  const { scheduler } = window as { scheduler?: { yield?(): Promise<void> } };
  // elsewhere an element of the page may bear the name
  return typeof scheduler?.yield === 'function' ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
};

export interface ScriptQueueOptions {
  /** Longest wait for a script's answer, in milliseconds. */
  readonly timeout: number;
  mayRun(script: HTMLScriptElement): boolean;
  /** Looks at a script that a released one has written; adds it if it may have its turn. */
  consider(script: HTMLScriptElement): void;
}

export const createScriptQueue = ({ timeout, mayRun, consider }: ScriptQueueOptions): ScriptQueue => {
  const ordered: HTMLScriptElement[] = [];
  const deferred: HTMLScriptElement[] = [];
  let isRunning = false;
  const sandbox = createScriptSandbox(() => isRunning);

  const observer: StartObserver = {
    timeout,
    onStart: sandbox.enter,
    onEnd(script) {
      const written = sandbox.leave(script);
      if (!written.length) return;
      // they come before the page's next script
      const later = ordered.splice(0);
      written.forEach(consider);
      ordered.push(...later);
    },
  };

  const run = async (script: HTMLScriptElement): Promise<void> => {
    if (script.isConnected && mayRun(script)) await startScript(script, observer);
  };

  const next = (): HTMLScriptElement | undefined =>
    ordered.shift() || (page('readyState') === 'loading' ? undefined : deferred.shift());

  const pump = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    // all that were found at once are queued before the first has its turn
    await Promise.resolve();
    let began = performance.now();
    for (let script = next(); script; script = next()) {
      // one that cannot be started stays held, and the others have their turn
      await run(script).catch(() => {});
      if (performance.now() - began > SLICE) {
        await yieldToPage();
        began = performance.now();
      }
    }
    isRunning = false;
    sandbox.settle();
  };

  return {
    add(script) {
      if (isFree(script)) {
        void run(script).catch(() => {});
      } else {
        if (isRunning) preloadScript(script);
        (isDeferred(script) ? deferred : ordered).push(script);
        void pump();
      }
    },
    resume: () => void pump(),
    destroy() {
      ordered.length = deferred.length = 0;
    },
  };
};
