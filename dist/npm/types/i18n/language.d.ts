/**
 * The one of `available` that serves a language best: by its tag and what that falls back to (`ja-JP` → `ja`), else by
 * language and script (`zh-TW` → `zh-Hant`, `pt-AO` → `pt-BR`).
 */
export declare const matchLanguage: (tag: string, available: readonly string[]) => string | undefined;
/** Chooses the language of the interface: the first wanted one that is available, else English. Never fails. */
export declare const chooseLanguage: (wanted: readonly string[], available: readonly string[]) => string;
/** A name inside a sentence: where that runs from right to left, the name's signs stay where they belong. */
export declare const isolate: (name: string, language: string) => string;
/** The direction in which a language is written. */
export declare const directionOf: (tag: string) => 'ltr' | 'rtl';
