import { ages as au } from './au.js';
import { ages as br } from './br.js';
import { ages as caQc } from './ca-qc.js';
import { ages as ca } from './ca.js';
import { codesFor } from './codesFor.js';
import { ages as anywhere } from './default.js';
import { ages as gb } from './gb.js';
import { ages as india } from './in.js';
import { ages as kr } from './kr.js';
import type { AgeRule } from './Rules.js';
import { ages as us } from './us.js';
import { usAges } from './usAges.js';

const states = Object.entries(usAges).map(([state, rule]) => [`US-${state}`, [...us, rule]] as const);

/** Regions whose ages are not those of every other. */
const table: Readonly<Record<string, readonly AgeRule[]>> = {
  ...{ AU: au, BR: br, CA: ca, 'CA-QC': caQc, GB: gb, IN: india, KR: kr, US: us },
  ...Object.fromEntries(states),
};

/** The ages of a region, and of every part of it that may be meant. */
export const agesOf = (region: string): readonly AgeRule[] => {
  const found = codesFor(Object.keys(table), region).flatMap((code) => table[code]!);
  return found.length ? found : anywhere;
};
