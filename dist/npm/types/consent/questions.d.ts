import { type ConsentRecord } from '../record/codec.js';
import type { Choice } from '../types/index.js';
import type { Settings } from '../types/internal.js';
type Asked = Pick<Settings, 'purposes' | 'vendors' | 'policy'>;
/** A purpose or vendor that can be answered. */
export interface Question {
    readonly id: string;
    /** The purpose it stands under; a purpose's own id. */
    readonly purpose: string;
    /** Asked for by itself: it is no part of "all". So is whatever the browser signals against. */
    readonly isExplicit: boolean;
    /** What is received is used for advertising: Global Privacy Control speaks of it. */
    readonly isAdvertising: boolean;
    /** What the visitor agrees to. Another text is another question. */
    readonly matter: string;
    /** The browser signals against it, which makes it another question, too. */
    readonly isSignalled: boolean;
}
/** Every purpose and vendor that is not necessary, purposes first. `signalled` is what the browser signals against. */
export declare const questionsOf: ({ purposes, vendors, policy }: Asked, signalled?: readonly string[]) => Question[];
/** The tokens under which an answer may be kept: a refusal, a grant, a grant in spite of the browser's signal. */
export declare const keysOf: ({ id, matter }: Question) => readonly string[];
/** Under which token an answer is kept: a refusal holds whatever becomes of the question, a grant for it alone. */
export declare const keyOf: (subject: Question, answer: Choice) => string;
/** What a record answers, in force or not. What was granted without the signal is not granted under it. */
export declare const readAnswer: (record: ConsentRecord | undefined, subject: Question) => Choice | undefined;
export {};
