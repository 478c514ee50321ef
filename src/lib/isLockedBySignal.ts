import type { Decision } from '../types/index.js';

/** Whether Global Privacy Control keeps anything denied: what the visitor's age does is another matter. */
export const isLockedBySignal = ({ locked, barred = [] }: Pick<Decision, 'locked' | 'barred'>): boolean =>
  locked.length > barred.length;
