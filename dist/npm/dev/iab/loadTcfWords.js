import { matchLanguage } from '../i18n/language.js';
import { loadTcfTexts } from '../i18n/loadTcfTexts.js';
import { tcf } from '../../prod/locales/en/tcf.js';

/** The words in a language, those of the site before ours; where they cannot be had, in English. */
const loadTcfWords = async (loader, { texts }, language) => {
    const loaded = await loadTcfTexts(loader, language).catch(() => undefined);
    const own = texts[matchLanguage(language, Object.keys(texts)) || ''];
    return { words: { ...tcf, ...loaded, ...own }, language: loaded || own?.['tcf.title'] ? language : 'en' };
};

export { loadTcfWords };
