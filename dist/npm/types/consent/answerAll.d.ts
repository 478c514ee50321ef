import type { Choice, Choices, Decision, Via } from '../types/index.js';
import type { Settings } from '../types/internal.js';
type Asked = Pick<Settings, 'purposes' | 'vendors' | 'policy'>;
/**
 * One answer to everything, the same for the banner, preferences and code: to what is asked; in preferences, where all
 * of it stands, to all. Refusing refuses all, but where only a part is asked, the other answers stand. What is asked for by
 * itself is never granted along; what Global Privacy Control has locked stays denied. Pure.
 */
export declare const answerAll: (choice: Choice, via: Via, { status, at, asked, locked, signalled }: Decision, settings: Asked) => Choices;
/**
 * The same answer for every id named; a purpose brings its vendors along, but grants none that the browser signals against
 * unless it does so against the purpose. Nothing else is answered. Pure.
 */
export declare const answerNamed: (choice: Choice, ids: readonly string[], settings: Asked, { signalled }: Pick<Decision, 'signalled'>) => Choices;
export {};
