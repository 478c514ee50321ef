import { fill } from './text.js';

/** What a sentence says of one, and of more: "[{n} vendor|{n} vendors]". */
const ONE_OR_MORE = /\[([^|\]]*)\|([^|\]]*)\]/g;
/**
 * Puts a number into the slot `n` of a sentence, and words in the form that goes with it. Languages that have more than those two forms, or
 * no such forms, set the number apart, so that no word depends on it: "(number: 21)". `Intl.PluralRules` is not needed then; the first use of
 * `Intl` would hold up the banner.
 */
const fillCount = (template, n) => fill(template.replace(ONE_OR_MORE, (_, one, more) => (n === 1 ? one : more)), { n: String(n) });

export { fillCount };
