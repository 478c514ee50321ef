import type { PreferencesMessages } from '../locales/messages.js';
/** An ISO 8601 duration in words: `P1Y6M` → "1 year, 6 months". What is not one stays as it is. */
export declare const formatDuration: (duration: string, language: string) => string;
/** Facts beside each other: "cookies, 1 day, may be renewed". */
export declare const formatFacts: (facts: readonly string[], language: string) => string;
/** Lifetimes that are no duration. */
declare const NAMED: readonly ['session', 'persistent', 'unpublished'];
/** How long a cookie is kept, in words. */
export declare const formatRetention: (retention: string | null, language: string, messages: Pick<PreferencesMessages, 'retention' | `retention.${(typeof NAMED)[number] | 'unknown'}`>) => string;
/** A day in words. */
export declare const formatDate: (at: number, language: string) => string;
/** A day given as `YYYY-MM-DD` in words, the same everywhere; itself if it is not one. */
export declare const formatDay: (day: string, language: string) => string;
/** The name of a country or region (ISO 3166-1, or `EU`); the code itself where there is no name. */
export declare const formatRegion: (code: string, language: string) => string;
/** A moment in words. */
export declare const formatTime: (at: number, language: string) => string;
/** The name of a language; its tag where there is no name. */
export declare const formatLanguage: (tag: string, language: string) => string;
export {};
