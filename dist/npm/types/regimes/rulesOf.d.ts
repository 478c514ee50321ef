import type { Rules } from './Rules.js';
/** The rules of a region, by what `sekisho.regions.js` carries of the profiles. Whatever is not known is opt-in. */
export declare const rulesOf: (region: string) => Rules;
