import { matchLanguage } from './language.js';

/** The full stop of a name at the end: "Meta Platforms, Inc." */
const ENDS_WITH_STOP = /\.\u2069?$/;
/** The full stop that a sentence still needs behind what stands at its end. */
const stopAfter = (text, stop) => (ENDS_WITH_STOP.test(text) ? '' : stop);
/** Replaces the slots of a text: `{name}`. A slot without a value stays as it is. A full stop behind one is not doubled. */
const fill = (template, slots) => template.replace(/\{(\w+)\}(\.?)/g, (slot, name, stop) => {
    const value = slots[name];
    return value === undefined ? slot : value + stopAfter(value, stop);
});
/** The tag of the text that serves a language: that language's, else English, else whichever there is. */
const tagOf = (text, language) => {
    const tags = Object.keys(text);
    return matchLanguage(language, tags) || matchLanguage('en', tags) || tags[0] || '';
};
/** The text in a language, else in English, else in whichever language there is. */
const textIn = (text, language) => (typeof text === 'string' ? text : text && text[tagOf(text, language)]) || '';
/** The language of what `textIn` gives, where it is not the one wanted: what reads a page aloud has to know. */
const foreignLanguage = (text, language) => {
    const tag = text && typeof text !== 'string' ? tagOf(text, language) : '';
    return tag && !matchLanguage(language, [tag]) ? tag : undefined;
};
/** Joins names by the words of a language: "a, b and c". `Intl.ListFormat` would cost the banner 70 ms at its first use. */
const joinNames = (names, { comma, and }) => [names.slice(0, -1).join(comma), names[names.length - 1]].filter(Boolean).join(and);

export { fill, foreignLanguage, joinNames, stopAfter, textIn };
