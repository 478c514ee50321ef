/** Loads preferences. The browser remembers a success. */
const loadPreferences = (_port) => import('./preferences.js');
/** Loads placeholders. The browser remembers a success. */
const loadEmbeds = (_port) => import('./embeds.js');
/** Loads disclosures. The browser remembers a success. */
const loadDisclosures = (_port) => import('./createDisclosures.js');
/** Loads the notice and the visitor's rights, and their texts. The browser remembers a success. */
const loadRights = async (_port, language) => {
    const [module, locale] = await Promise.all([
        import('./rights.js'),
        language === 'ja' ? import('../locales/jaRights.js') : undefined,
    ]);
    return { ...module, words: locale?.rights };
};
/** Loads the texts of a language; English has come along already. */
const loadMessages = async (_port, language) => language === 'ja' ? import('../locales/ja.js') : undefined;

export { loadDisclosures, loadEmbeds, loadMessages, loadPreferences, loadRights };
