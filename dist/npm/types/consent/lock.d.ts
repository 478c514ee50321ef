import type { Choices, Decision, Via } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/** Keeps grants from all but the visitor: those of explicit purposes always, all others where the site asks for it. */
export interface Lock {
    /** Listens for clicks, until the signal ends it. */
    listen(signal: AbortSignal): void;
    /** Whether the visitor's own click in our interface is being handled right now; always, where nothing is locked. */
    isOpen(): boolean;
    /** Answers without the grants that may not be given, or not now; what is granted already stays so. */
    filter(answers: Choices, decision: Decision, via: Via): Choices;
}
export declare const createLock: (settings: Pick<Settings, 'lock' | 'purposes' | 'vendors' | 'policy'>) => Lock;
