import { rules as rules$6 } from './au.js';
import { rules as rules$4 } from './ca-qc.js';
import { rules as rules$5 } from './ca.js';
import { rules as rules$3 } from './ch.js';
import { codesFor } from './codesFor.js';
import { rules as rules$2 } from './gb.js';
import { rules as rules$1 } from './jp.js';
import { strictest } from './strictest.js';
import { rules } from './us.js';

/** Regions whose rules are not those of every other, and the parts of them that are stricter. */
const table = { AU: rules$6, CA: rules$5, 'CA-QC': rules$4, CH: rules$3, GB: rules$2, JP: rules$1, US: rules };
/** The rules of a region, by what `sekisho.regions.js` carries of the profiles. Whatever is not known is opt-in. */
const rulesOf = (region) => strictest(codesFor(Object.keys(table), region).map((code) => table[code]));

export { rulesOf };
