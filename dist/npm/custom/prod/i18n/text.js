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
/** Joins names by the words of a language: "a, b and c". `Intl.ListFormat` would cost the banner 70 ms at its first use. */
const joinNames = (names, { comma, and }) => [names.slice(0, -1).join(comma), names[names.length - 1]].filter(Boolean).join(and);

export { fill, joinNames, textIn };
