import type { Decision } from '../types/index.js';
/** Whether Global Privacy Control keeps anything denied: what the visitor's age does is another matter. */
export declare const isLockedBySignal: ({ locked, barred }: Pick<Decision, 'locked' | 'barred'>) => boolean;
