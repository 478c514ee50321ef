import type { Text } from '../types/index.js';
/** Replaces the slots of a text: `{name}`. A slot without a value stays as it is. */
export declare const fill: (template: string, slots: Readonly<Record<string, string>>) => string;
/** The text in a language, else in English, else in whichever language there is. */
export declare const textIn: (text: Text | undefined, language: string) => string;
/** Joins names by the words of a language: "a, b and c". `Intl.ListFormat` would cost the banner 70 ms at its first use. */
export declare const joinNames: (names: readonly string[], { comma, and }: {
    readonly comma: string;
    readonly and: string;
}) => string;
