import type { Choices, Decision, Settings, Via } from '../types.js';
/** Keeps grants from whoever is not the visitor, where the site asks for it. */
export interface Lock {
    /** Begins to look, until the signal ends it. */
    listen(signal: AbortSignal): void;
    /** Whether the visitor's own click in our interface is being handled right now; always, without a lock. */
    isOpen(): boolean;
    /** Answers without the grants, where nobody may give them now; what is granted already stays so. */
    filter(answers: Choices, decision: Decision, via: Via): Choices;
}
export declare const createLock: ({ lock }: Pick<Settings, 'lock'>) => Lock;
