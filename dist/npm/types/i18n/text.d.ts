import type { Text } from '../types/index.js';
/** The full stop that a sentence still needs behind what stands at its end. */
export declare const stopAfter: (text: string, stop: string) => string;
/** Replaces the slots of a text: `{name}`. A slot without a value stays as it is. A full stop behind one is not doubled. */
export declare const fill: (template: string, slots: Readonly<Record<string, string>>) => string;
/** The text in a language, else in English, else in whichever language there is. */
export declare const textIn: (text: Text | undefined, language: string) => string;
/** The language of what `textIn` gives, where it is not the one wanted: what reads a page aloud has to know. */
export declare const foreignLanguage: (text: Text | undefined, language: string) => string | undefined;
/** Joins names by the words of a language: "a, b and c". `Intl.ListFormat` would cost the banner 70 ms at its first use. */
export declare const joinNames: (names: readonly string[], { comma, and }: {
    readonly comma: string;
    readonly and: string;
}) => string;
