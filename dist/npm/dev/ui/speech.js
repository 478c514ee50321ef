import { banner } from '../locales/enBanner.js';
import { loadMessages } from './chunks.js';
import { chooseLanguage, languages, matchLanguage } from '../i18n/language.js';
import { page } from '../lib/page.js';

/** Chooses the language (a preferred one first) and loads its texts. Where they cannot be loaded, English is spoken; never fails. */
const loadSpeech = async (port, preferred = []) => {
    const { language: wanted, texts } = port.settings;
    const tags = Object.keys(texts);
    const pageLanguages = [...preferred, wanted, page('documentElement').lang, ...(navigator.languages || [])];
    let language = chooseLanguage(pageLanguages, [...languages, ...tags]);
    let locale;
    try {
        locale = await loadMessages(port, matchLanguage(language, languages) || '');
    }
    catch {
        language = 'en';
    }
    const own = texts[matchLanguage(language, tags) || ''];
    return {
        language,
        messages: { ...banner, ...locale?.banner, ...own },
        translations: { ...locale?.preferences, ...locale?.embeds, ...own },
    };
};

export { loadSpeech };
