import type { Choice, Choices, Settings } from '../types.js';
/** The same answer for every id named, or for everything; a purpose brings its vendors along. Nothing else is answered. */
export declare const answerFor: (choice: Choice, ids: readonly string[], { purposes, vendors }: Pick<Settings, 'purposes' | 'vendors'>) => Choices;
