/** The word that somebody may have meant: of those that differ in a third of their letters at most, the nearest. */
export declare const nearest: (given: string, words: readonly string[]) => string | undefined;
