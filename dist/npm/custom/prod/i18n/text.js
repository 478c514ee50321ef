import { matchLanguage } from './language.js';

/** Letters of what is written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;
/** Keeps a name apart inside a sentence like `text`, so that it is laid out by itself: https://www.unicode.org/reports/tr9/ (FSI) */
const isolator = (text) => RIGHT_TO_LEFT.test(text) ? (name) => `\u2068${name}\u2069` : (name) => name;
/** The full stop of a name at the end: "Meta Platforms, Inc." */
const ENDS_WITH_STOP = /\.\u2069?$/;
/** The full stop that a sentence still needs behind what stands at its end. */
const stopAfter = (text, stop) => (ENDS_WITH_STOP.test(text) ? '' : stop);
/**
 * Replaces the slots of a sentence. A full stop behind one is not doubled, and where the sentence runs from right to left, the signs
 * of a name stay where they belong.
 */
const fill = (template, slots) => {
    const isolated = isolator(template);
    return template.replace(/\{(\w+)\}(\.?)/g, (slot, name, stop) => {
        const value = slots[name];
        return value === undefined ? slot : isolated(value) + stopAfter(value, stop);
    });
};
/** The tag of the text that serves a language: that language's, else English, else whichever there is. */
const tagOf = (text, language) => {
    const tags = Object.keys(text);
    return matchLanguage(language, tags) || matchLanguage('en', tags) || tags[0] || '';
};
/** The text in a language, else in English, else in whichever language there is. */
const textIn = (text, language) => (typeof text === 'string' ? text : text && text[tagOf(text, language)]) || '';
/**
 * Joins names by the words of a language: "a, b and c", each laid out by itself. `Intl.ListFormat` would cost the banner 70 ms at its
 * first use.
 */
const joinNames = (names, { comma, and }) => {
    // one alone is kept apart by the sentence that it fills
    const apart = names.map(isolator(names.length > 1 ? and : ''));
    const last = apart.pop() || '';
    return apart.join(comma) + (apart[0] ? and : '') + last;
};

export { fill, isolator, joinNames, stopAfter, textIn };
