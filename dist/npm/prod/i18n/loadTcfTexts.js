import { tcfTexts } from '../locales/lists/tcfTexts.js';
import { matchLanguage } from './language.js';

/** Loads the texts about the framework of the IAB in a language; none in English, nor where there is no translation. */
const loadTcfTexts = async (_loader, language) => (await tcfTexts[matchLanguage(language, Object.keys(tcfTexts)) || '']?.())?.tcf;

export { loadTcfTexts };
