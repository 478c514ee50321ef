/** Loads preferences. The browser remembers a success. */
const loadPreferences = (_port) => import('./preferences.js');
/** Loads placeholders. The browser remembers a success. */
const loadEmbeds = (_port) => import('./embeds.js');
/** Loads what is told of vendors beyond the core set. */
const loadCatalogue = (_port) => import('./catalogue.js');
/** Loads the texts of a language; English has come along already. */
const loadMessages = async (_port, language) => language === 'ja' ? import('../locales/ja.js') : undefined;

export { loadCatalogue, loadEmbeds, loadMessages, loadPreferences };
