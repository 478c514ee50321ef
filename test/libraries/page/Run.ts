import type { until } from './until.js';

/** What a library is given to work with. */
export interface Place {
  /** An element of the page for it alone. */
  readonly stage: HTMLElement;
  readonly until: typeof until;
}

/** Uses a library as its users do, and tells in JSON what came of it. */
export type Run = (place: Place) => unknown;
