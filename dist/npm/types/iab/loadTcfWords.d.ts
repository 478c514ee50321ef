import type { Loader } from '../i18n/loadListed.js';
import type { Settings } from '../types/internal.js';
import type { TcfTexts } from './describeTcfVendor.js';
/** The words in a language, those of the site before ours; where they cannot be had, in English. */
export declare const loadTcfWords: (loader: Loader, { texts }: Pick<Settings, 'texts'>, language: string) => Promise<Pick<TcfTexts, 'words' | 'language'>>;
