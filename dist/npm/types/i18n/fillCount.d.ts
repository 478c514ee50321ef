/**
 * Puts a number into the slot `n` of a sentence, and words in the form that goes with it. Languages that have more than those two forms, or
 * no such forms, set the number apart, so that no word depends on it: "(number: 21)". `Intl.PluralRules` is not needed then; the first use of
 * `Intl` would hold up the banner.
 */
export declare const fillCount: (template: string, n: number) => string;
