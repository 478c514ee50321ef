import { matchLanguage } from '../../i18n/language.js';
import { lazyTexts } from '../../locales/lists/lazyTexts.js';

/** Loads a part of the texts of a language; none in English, which comes with what shows it, nor where there is no translation. */
const loadTexts = async (_port, language, part) => {
    const load = lazyTexts[matchLanguage(language, Object.keys(lazyTexts)) || '']?.[part];
    return (await load?.())?.[part];
};

export { loadTexts };
