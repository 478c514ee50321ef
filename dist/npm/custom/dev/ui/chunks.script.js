import { matchLanguage } from '../i18n/language.js';
import { localeFiles } from './localeFiles.js';

/** Stands in for chunks.ts in the script-tag build, where the core knows where the files lie and checks them. */
/** Loads a part of the texts of a language; none where they come with what shows them, as English does, nor where there is no translation. */
const loadTexts = async (port, language, part) => {
    const tag = matchLanguage(language, Object.keys(localeFiles));
    const integrity = tag && localeFiles[tag][part];
    return integrity
        ? (await port.load(`locales/${tag}.${part}.js`, integrity))[part]
        : undefined;
};
/** Loads Preact. The core remembers a success, and forgets a failure so that it can be tried again. */
const loadPreact = (port) => port.load('sekisho.preact.js', "sha256-iBto4BZGNcrtBObNTdIjom8Eyam6YXGfM6rZDs3Z8ac=");
/** Loads preferences. */
const loadPreferences = (port) => port.load('sekisho.preferences.js', "sha256-/4iHE33UVBfjLYhZ1metMqg3uXptKuv5xVd53ZkImXY=");
/** Loads placeholders. */
const loadEmbeds = (port) => port.load('sekisho.embeds.js', "sha256-Snq9PKUpqEe1dZwhYO2gw3GhlFpPp/kZHdAYxnYYmhI=");
/** Loads disclosures. */
const loadDisclosures = (port) => port.load('sekisho.disclosures.js', "sha256-pcbqhPIvCPl7dGBTDhIDixmBiMJEVkJoTANzuXM2hu8=");
/** Loads the notice and the visitor's rights, and their texts. */
const loadRights = async (port, language) => {
    const [module, words] = await Promise.all([
        port.load('sekisho.rights.js', "sha256-frmhntC3WKtQtZV9WILNpcBdvDJSI7uZAkkBV5sG+EQ="),
        loadTexts(port, language, 'rights'),
    ]);
    return { ...module, words };
};

export { loadDisclosures, loadEmbeds, loadPreact, loadPreferences, loadRights, loadTexts };
