import type { ScriptTagConsent } from '../types/index.js';

/** Calls back with the consent object of the script tag that comes after, before any other code that waits for it. */
export const whenStarted = (callback: (consent: ScriptTagConsent) => void): void => {
  const scope = globalThis as unknown as { sekisho?: unknown };
  const queue = scope.sekisho;
  if (Array.isArray(queue)) queue.unshift(callback);
  else if (!queue || queue instanceof Element) scope.sekisho = [callback];
  else (queue as ScriptTagConsent).push(callback);
};
