import type { Decision } from '../types/index.js';
/** Whether a vendor still awaits an answer: none changes what is locked, and the browser’s signal counts as one. */
export declare const isOpen: (id: string, { unanswered, locked, signalled }: Pick<Decision, 'unanswered' | 'locked' | 'signalled'>) => boolean;
