import { own } from '../lib/own.js';

/** What the site gave for a signal: own properties alone, for the options block is anyone's JSON. */
const readBag = (given) => own(Array.isArray(given) ? undefined : given);
/** A text; empty for anything else. */
const readText = (given) => (typeof given === 'string' ? given : '');
/** A whole number within a range, as a number or a text; none for anything else. */
const readWhole = (given, least, most) => {
    const number = typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : given;
    return typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most
        ? number
        : undefined;
};
/** A list of texts: one alone, or several; what is none is left out. */
const readTexts = (given) => (Array.isArray(given) ? given : [given]).filter((item) => typeof item === 'string' && item !== '');

export { readBag, readText, readTexts, readWhole };
