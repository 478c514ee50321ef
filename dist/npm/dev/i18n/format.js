import { fill } from './text.js';

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
/** Japanese texts have no space before a unit; Intl does. */
const tighten = (words, language) => /^ja\b/.test(language) ? words.replace(/\s/g, '') : words;
/** An ISO 8601 duration in words: `P1Y6M` → "1 year, 6 months". What is not one stays as it is. */
const formatDuration = (duration, language) => {
    const numbers = DURATION.exec(duration)?.slice(1) ?? [];
    try {
        const words = numbers.flatMap((number, index) => {
            const format = { style: 'unit', unit: UNITS[index], unitDisplay: 'long' };
            return number ? [new Intl.NumberFormat(language, format).format(Number(number))] : [];
        });
        return words.length ? tighten(new Intl.ListFormat(language, { type: 'unit' }).format(words), language) : duration;
    }
    catch {
        return duration; // before Safari 14.1
    }
};
/**
 * Facts beside each other: "cookies, 1 day, may be renewed". Not by `Intl.ListFormat`: that of units puts an "and" before the last in
 * half of the languages, and nothing at all between them in Chinese.
 */
const formatFacts = (facts, language) => {
    if (/^(ja|zh)\b/.test(language))
        return facts.join('、');
    return facts.join(/^(ar|ckb|fa|ps|sd|ug|ur)\b/.test(language) ? '، ' : ', ');
};
/** Lifetimes that are no duration. */
const NAMED = ['session', 'persistent', 'unpublished'];
/** How long a cookie is kept, in words. */
const formatRetention = (retention, language, messages) => {
    if (retention === null)
        return messages['retention.unknown'];
    const named = NAMED.find((name) => name === retention);
    if (named)
        return messages[`retention.${named}`];
    return fill(messages.retention, { duration: formatDuration(retention, language) });
};
/** A moment in words; as ISO 8601 has it where the language is none: a key of `texts` may be anything. */
const formatMoment = (at, language, style) => {
    try {
        return new Intl.DateTimeFormat(language, style).format(at);
    }
    catch {
        const iso = new Date(at).toISOString();
        return style.timeStyle ? iso : iso.slice(0, 10);
    }
};
/** A day in words. */
const formatDate = (at, language) => formatMoment(at, language, { dateStyle: 'long' });
/** A day given as `YYYY-MM-DD` in words, the same everywhere; itself if it is not one, or the language is none. */
const formatDay = (day, language) => {
    try {
        return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
    }
    catch {
        return day;
    }
};
/** The name of a country or region (ISO 3166-1, or `EU`); the code itself where there is no name. */
const formatRegion = (code, language) => {
    try {
        return new Intl.DisplayNames(language, { type: 'region' }).of(code) || code;
    }
    catch {
        return code;
    }
};
/** A day with its time in words. */
const formatTime = (at, language) => formatMoment(at, language, { dateStyle: 'long', timeStyle: 'short' });
/** The name of a language; its tag where there is no name. */
const formatLanguage = (tag, language) => {
    try {
        return new Intl.DisplayNames(language, { type: 'language' }).of(tag) || tag;
    }
    catch {
        return tag;
    }
};

export { formatDate, formatDay, formatDuration, formatFacts, formatLanguage, formatRegion, formatRetention, formatTime };
