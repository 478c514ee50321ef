import { matchLanguage } from '../../i18n/language.js';
import { languages } from '../../locales/lists/languages.js';
import { loadIntegrity } from '../../lib/loadIntegrity.js';

/** Stands in for loadTexts.ts in the script-tag build, where the core knows where the files lie and checks them. */
const loadBanner = (port, tag) => port.load(`locales/${tag}.banner.js`, async () => (await loadIntegrity(port)).banners[tag]);
/** Loads a part of the texts of a language; none where they come with what shows them, as English does, nor where there is no translation. */
const loadTexts = async (port, language, part) => {
    const tag = matchLanguage(language, languages);
    const isBanner = part === 'banner';
    // a build for another language has the English banner in a file of its own
    if (!tag || (tag === 'en' && !isBanner))
        return undefined;
    const loaded = isBanner
        ? await loadBanner(port, tag)
        : await port.load(`locales/${tag}.${part}.js`, async () => (await loadBanner(port, tag)).files[part]);
    return loaded[part];
};

export { loadTexts };
