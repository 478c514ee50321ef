import { matchLanguage } from '../../i18n/language.js';
import { localeFiles } from './localeFiles.js';

/** Stands in for loadTexts.ts in the script-tag build, where the core knows where the files lie and checks them. */
/** Loads a part of the texts of a language; none where they come with what shows them, as English does, nor where there is no translation. */
const loadTexts = async (port, language, part) => {
    const tag = matchLanguage(language, Object.keys(localeFiles));
    const integrity = tag && localeFiles[tag][part];
    return integrity
        ? (await port.load(`locales/${tag}.${part}.js`, integrity))[part]
        : undefined;
};

export { loadTexts };
