/** Stands in for loadTcfTexts.ts in the script-tag build, where the core knows where the files lie and checks them. */
import type { OptionalTexts } from '../locales/Locale.js';
import { type Loader } from './loadListed.js';
/** Loads the texts about the framework of the IAB in a language; none in English, nor where there is no translation. */
export declare const loadTcfTexts: (loader: Loader, language: string) => Promise<OptionalTexts['tcf'] | undefined>;
