import type { Choice } from './choice.js';
/** How the site's server keeps answers. */
export interface AccountOptions {
    /** Gives what was saved for the account that is signed in; `null` for nothing yet. Rejects where it cannot say. */
    readonly load: () => Promise<unknown>;
    /** Saves it in the place of what was saved before. */
    readonly save: (answers: AccountAnswers) => Promise<unknown>;
    /** Whether the visitor is signed in already. Default: `false`. */
    readonly isSignedIn?: boolean;
    /**
     * Called at the first sign-in on a device where something is answered, and at each that has changed what holds there, with the ids;
     * also after a first answer that was given elsewhere than in the banner or in preferences, which say so themselves. Default: opens
     * preferences, where it is said what an answer holds for, and beside each whether it comes from the account.
     */
    readonly onTaken?: (ids: readonly string[]) => void;
}
/** The account scope of a page. */
export interface Account {
    /** To be called when the visitor signs in. Resolves when the account and this device agree, or cannot; never rejects. */
    signIn(): Promise<void>;
    /** To be called when the visitor signs out: from then on answers stay on this device. `destroy()` of the consent object does it, too. */
    signOut(): void;
    /** Has this device differ, or no longer: answers are neither taken from the account nor given to it. */
    keepApart(isApart?: boolean): void;
    /** Resolves when what has begun is done; never rejects. */
    settled(): Promise<void>;
}
/** One answer, and when it was given, in seconds since 1970; 0 for a grant of which that is not known. */
export type TimedAnswer = readonly [choice: Choice, at: number];
/** Answers by the id of a purpose or vendor. Has no prototype. */
export type TimedAnswers = Readonly<Record<string, TimedAnswer>>;
/** What the site's server keeps of an account. */
export interface AccountAnswers {
    readonly version: 1;
    readonly answers: TimedAnswers;
}
