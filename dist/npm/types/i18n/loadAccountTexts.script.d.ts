/** Stands in for loadAccountTexts.ts in the script-tag build, where the core knows where the files lie and checks them. */
import type { OptionalTexts } from '../locales/Locale.js';
import { type Loader } from './loadListed.js';
/** Loads the texts about answers that are kept with an account in a language; none in English, nor where there is no translation. */
export declare const loadAccountTexts: (loader: Loader, language: string) => Promise<OptionalTexts['account'] | undefined>;
