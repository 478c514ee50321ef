import { codesFor } from './codesFor.js';

const link = ['opt-out-link'];
/** Duties of a region that the interface sees to where a page has them shown, or that the debug build looks after. */
const table = {
    GB: ['objection'],
    JP: ['external-transmission', 'identified-consent', 'foreign-recipients'],
    US: link,
    'US-CA': [...link, 'sale-request'],
};
/** Those of a region, and of every part of it that may be meant. */
const dutiesOf = (region) => codesFor(Object.keys(table), region).flatMap((code) => table[code]);

export { dutiesOf };
