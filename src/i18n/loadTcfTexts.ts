import { tcfTexts } from '../locales/lists/tcfTexts.js';
import type { OptionalTexts } from '../locales/Locale.js';
import { matchLanguage } from './language.js';
import type { Loader } from './loadListed.js';

/** Loads the texts about the framework of the IAB in a language; none in English, nor where there is no translation. */
export const loadTcfTexts = async (_loader: Loader, language: string): Promise<OptionalTexts['tcf'] | undefined> =>
  (await tcfTexts[matchLanguage(language, Object.keys(tcfTexts)) || '']?.())?.tcf;
