import type { Locale, LocalePart } from '../Locale.js';
/** The texts of each language but English, a file for each part. */
export declare const lazyTexts: Readonly<Record<string, {
    readonly [Part in LocalePart]: () => Promise<Pick<Locale, Part>>;
}>>;
