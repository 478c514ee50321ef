import { interfaceLanguage } from '../../i18n/interfaceLanguage.js';
import { matchLanguage } from '../../i18n/language.js';
import { nameSignal } from '../../i18n/nameSignal.js';
import { tellsApart } from '../../lib/tellsApart.js';
import { first, banner } from '../../locales/first.js';
import { loadTexts } from '../chunks/loadTexts.js';

/**
 * Chooses the language (a preferred one first) and loads its texts: the banner's, which every layer needs, and those of
 * further parts. Where they cannot be loaded, all of it speaks the language that comes with the interface; never fails.
 */
const loadMessages = async (port, parts = [], preferred) => {
    const { settings } = port;
    const { texts } = settings;
    let language = interfaceLanguage(settings, preferred);
    let messages;
    let translations = {};
    try {
        const [ofBanner, ...further] = await Promise.all([
            language === first ? undefined : loadTexts(port, language, 'banner'),
            ...parts.map((part) => loadTexts(port, language, part)),
        ]);
        messages = ofBanner;
        translations = Object.assign({}, ...further);
    }
    catch {
        language = first;
    }
    const builtIn = { ...banner, ...messages };
    const given = texts[matchLanguage(language, Object.keys(texts)) || ''];
    // words that hide which button refuses are no words: then those of the site do not count
    const own = tellsApart({ ...builtIn, ...given }) ? given : undefined;
    return {
        language,
        messages: nameSignal({ ...builtIn, ...own }, settings),
        translations: { ...translations, ...own },
    };
};

export { loadMessages };
