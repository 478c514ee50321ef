import { matchLanguage } from '../i18n/language.js';

/** Where further parts of the interface come from: bundlers split them off at these `import()`s. */
/** The languages besides English, a row each. */
const locales = {
    ja: {
        banner: () => import('../locales/ja/banner.js'),
        preferences: () => import('../locales/ja/preferences.js'),
        embeds: () => import('../locales/ja/embeds.js'),
        rights: () => import('../locales/ja/rights.js'),
    },
};
/** Loads a part of the texts of a language; none in English, which comes with what shows it, nor where there is no translation. */
const loadTexts = async (_port, language, part) => {
    const load = locales[matchLanguage(language, Object.keys(locales)) || '']?.[part];
    return (await load?.())?.[part];
};
/** Loads Preact. The browser remembers a success. */
const loadPreact = (_port) => import('./render.js');
/** Loads preferences. The browser remembers a success. */
const loadPreferences = (_port) => import('./preferences.js');
/** Loads placeholders. The browser remembers a success. */
const loadEmbeds = (_port) => import('./embeds.js');
/** Loads disclosures. The browser remembers a success. */
const loadDisclosures = (_port) => import('./createDisclosures.js');
/** Loads the notice and the visitor's rights, and their texts. The browser remembers a success. */
const loadRights = async (port, language) => {
    const [module, words] = await Promise.all([import('./rights.js'), loadTexts(port, language, 'rights')]);
    return { ...module, words };
};

export { loadDisclosures, loadEmbeds, loadPreact, loadPreferences, loadRights, loadTexts };
