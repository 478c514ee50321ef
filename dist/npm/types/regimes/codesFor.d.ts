/**
 * The codes of a table that hold for a region: its own; where only the country is known, also those of its parts, for any of
 * them may be meant; where the part has none, that of its country. Pure.
 */
export declare const codesFor: (codes: readonly string[], region: string) => string[];
