import type { Text } from '../types.js';
/** Replaces the slots of a text: `{name}`. A slot without a value stays as it is. */
export declare const fill: (template: string, slots: Readonly<Record<string, string>>) => string;
/** The text in a language, else in English, else in whichever language there is. */
export declare const textIn: (text: Text | undefined, language: string) => string;
/** Joins names the way the language does: "a, b and c". */
export declare const joinNames: (names: readonly string[], language: string) => string;
