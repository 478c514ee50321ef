import type { Text } from '../types/index.js';
/** Keeps a name apart inside a sentence like `text`, so that it is laid out by itself: https://www.unicode.org/reports/tr9/ (FSI) */
export declare const isolator: (text: string) => ((name: string) => string);
/** The full stop that a sentence still needs behind what stands at its end. */
export declare const stopAfter: (text: string, stop: string) => string;
type Slots = Readonly<Record<string, string>>;
/** Replaces the slots of an address or of plain text: `{name}`. A slot without a value stays as it is. */
export declare const fillPlain: (template: string, slots: Slots) => string;
/**
 * Replaces the slots of a sentence. A full stop behind one is not doubled, and where the sentence runs from right to left, the signs
 * of a name stay where they belong.
 */
export declare const fill: (template: string, slots: Slots) => string;
/** The text in a language, else in English, else in whichever language there is. */
export declare const textIn: (text: Text | undefined, language: string) => string;
/** The language of what `textIn` gives, where it is not the one wanted: what reads a page aloud has to know. */
export declare const foreignLanguage: (text: Text | undefined, language: string) => string | undefined;
/**
 * Joins names by the words of a language: "a, b and c", each laid out by itself. `Intl.ListFormat` would cost the banner 70 ms at its
 * first use.
 */
export declare const joinNames: (names: readonly string[], { comma, and }: {
    readonly comma: string;
    readonly and: string;
}) => string;
export {};
