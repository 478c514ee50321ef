/** What the site gave for a signal: own properties alone, for the options block is anyone's JSON. */
export declare const readBag: <Shape extends object>(given: unknown) => Partial<Shape>;
/** A text; empty for anything else. */
export declare const readText: (given: unknown) => string;
/** A whole number within a range, as a number or a text; none for anything else. */
export declare const readWhole: (given: unknown, least: number, most: number) => number | undefined;
/** A list of texts: one alone, or several; what is none is left out. */
export declare const readTexts: (given: unknown) => string[];
