import { matchLanguage } from './language.js';

/** Replaces the slots of a text: `{name}`. A slot without a value stays as it is. */
const fill = (template, slots) => template.replace(/\{(\w+)\}/g, (slot, name) => slots[name] ?? slot);
/** The text in a language, else in English, else in whichever language there is. */
const textIn = (text, language) => {
    if (!text || typeof text === 'string')
        return text || '';
    const tags = Object.keys(text);
    return text[matchLanguage(language, tags) || matchLanguage('en', tags) || tags[0]] || '';
};
/** Joins names the way the language does: "a, b and c". */
const joinNames = (names, language) => {
    try {
        return new Intl.ListFormat(language).format(names);
    }
    catch {
        return names.join(', '); // before Safari 14.1, or a tag of the site's own that is none
    }
};

export { fill, joinNames, textIn };
