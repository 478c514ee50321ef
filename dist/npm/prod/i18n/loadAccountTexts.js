import { accountTexts } from '../locales/lists/accountTexts.js';
import { matchLanguage } from './language.js';

/** Loads the texts about answers that are kept with an account in a language; none in English, nor where there is no translation. */
const loadAccountTexts = async (_loader, language) => (await accountTexts[matchLanguage(language, Object.keys(accountTexts)) || '']?.())?.account;

export { loadAccountTexts };
