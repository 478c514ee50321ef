import { rules as au } from './au.js';
import { rules as caQc } from './ca-qc.js';
import { rules as ca } from './ca.js';
import { rules as ch } from './ch.js';
import { codesFor } from './codesFor.js';
import { rules as gb } from './gb.js';
import { rules as jp } from './jp.js';
import type { Rules } from './Rules.js';
import { strictest } from './strictest.js';
import { rules as us } from './us.js';

/** Regions whose rules are not those of every other, and the parts of them that are stricter. */
const table: Readonly<Record<string, Rules>> = { AU: au, CA: ca, 'CA-QC': caQc, CH: ch, GB: gb, JP: jp, US: us };

/** The rules of a region, by what `sekisho.regions.js` carries of the profiles. Whatever is not known is opt-in. */
export const rulesOf = (region: string): Rules =>
  strictest(codesFor(Object.keys(table), region).map((code) => table[code]!));
