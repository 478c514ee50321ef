import type { Run } from './Run.js';
import { toTree } from './toTree.js';
import { until } from './until.js';

/** What has come of a library's work. */
export interface Outcome {
  /** What it gave, or how it failed. */
  readonly result: unknown;
}

declare global {
  interface Window {
    outcome?: Outcome;
    /** The document as it is now, a line a node. */
    readTree(): string[];
  }
}

/** Runs a library in the page; `window.outcome` is there when it is done. */
export const start = async (run: Run): Promise<void> => {
  window.readTree = () => toTree(document);
  try {
    const result = await run({ stage: document.getElementById('stage')!, until });
    window.outcome = { result: result === undefined ? 'done' : result };
  } catch (error) {
    window.outcome = { result: `thrown: ${String(error)}` };
  }
};
