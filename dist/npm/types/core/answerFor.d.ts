import type { Choice, Choices, Settings } from '../types.js';
/**
 * The same answer for every id named, or for everything; a purpose brings its vendors along. Nothing else is answered.
 * What is asked for by itself is never granted along with everything.
 */
export declare const answerFor: (choice: Choice, ids: readonly string[], settings: Pick<Settings, 'purposes' | 'vendors' | 'policy'>) => Choices;
