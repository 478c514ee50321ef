import { type ConsentRecord } from '../record/codec.js';
import type { Choice } from '../types/index.js';
import type { Settings } from '../types/internal.js';
type Asked = Pick<Settings, 'purposes' | 'vendors' | 'policy'>;
/** A purpose or vendor that can be answered. */
export interface Question {
    readonly id: string;
    /** The purpose it stands under; a purpose's own id. */
    readonly purpose: string;
    /** Asked for by itself: it is no part of "all". */
    readonly isExplicit: boolean;
    /** What is received is used for advertising: Global Privacy Control speaks of it. */
    readonly isAdvertising: boolean;
    /** What the visitor agrees to. Another text is another question. */
    readonly matter: string;
}
/** Every purpose and vendor that is not necessary, purposes first. */
export declare const questionsOf: ({ purposes, vendors, policy }: Asked) => Question[];
/** Under which token an answer is kept: a refusal holds whatever becomes of the question, a grant for it alone. */
export declare const keyOf: ({ id, matter }: Question, answer: Choice) => string;
/** What a record answers, in force or not. */
export declare const readAnswer: (record: ConsentRecord | undefined, subject: Question) => Choice | undefined;
export {};
