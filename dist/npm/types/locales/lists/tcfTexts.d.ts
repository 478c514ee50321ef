import type { OptionalTexts } from '../Locale.js';
/** The texts of each language but English, a file for each. */
export declare const tcfTexts: Readonly<Record<string, () => Promise<Pick<OptionalTexts, 'tcf'>>>>;
