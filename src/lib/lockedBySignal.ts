import type { Decision } from '../types/index.js';

/** What Global Privacy Control keeps denied: the visitor's age is another matter, and so is another platform of the page. */
export const lockedBySignal = ({
  locked,
  barred = [],
  withheld = [],
}: Pick<Decision, 'locked' | 'barred' | 'withheld'>): string[] =>
  locked.filter((id) => !barred.includes(id) && !withheld.includes(id));
