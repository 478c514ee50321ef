import { accountTexts } from '../locales/lists/accountTexts.js';
import type { OptionalTexts } from '../locales/Locale.js';
import { matchLanguage } from './language.js';
import type { Loader } from './loadListed.js';

/** Loads the texts about answers that are kept with an account in a language; none in English, nor where there is no translation. */
export const loadAccountTexts = async (
  _loader: Loader,
  language: string,
): Promise<OptionalTexts['account'] | undefined> =>
  (await accountTexts[matchLanguage(language, Object.keys(accountTexts)) || '']?.())?.account;
