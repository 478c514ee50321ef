/**
 * The open-ended words of a Japanese text: what has to be listed shall be listed, says the guideline on Japan's
 * external-transmission rule, and not end in "and so on". Empty if there are none.
 */
export declare const vagueWords: (text: string) => string[];
