import type { AgeRule, Rule, Subject } from './Rules.js';
/** What the site knows of the visitor: Sekisho asks nobody how old they are. */
export interface Minor {
    readonly age: number;
    /** The guardian has agreed, and the site has verified it. */
    readonly hasGuardian?: boolean;
}
/** A rule as it holds for somebody of an age: never milder. Pure. */
export declare const forAge: (rule: Rule, ages: readonly AgeRule[], subject: Subject, { age, hasGuardian }: Minor) => Rule;
