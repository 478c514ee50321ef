import { ages as ages$7 } from './au.js';
import { ages as ages$6 } from './br.js';
import { ages as ages$4 } from './ca-qc.js';
import { ages as ages$5 } from './ca.js';
import { codesFor } from './codesFor.js';
import { ages as ages$8 } from './default.js';
import { ages as ages$3 } from './gb.js';
import { ages as ages$2 } from './in.js';
import { ages as ages$1 } from './kr.js';
import { ages } from './us.js';
import { usAges } from './usAges.js';

const states = Object.entries(usAges).map(([state, rule]) => [`US-${state}`, [...ages, rule]]);
/** Regions whose ages are not those of every other. */
const table = {
    ...{ AU: ages$7, BR: ages$6, CA: ages$5, 'CA-QC': ages$4, GB: ages$3, IN: ages$2, KR: ages$1, US: ages },
    ...Object.fromEntries(states),
};
/** The ages of a region, and of every part of it that may be meant. */
const agesOf = (region) => {
    const found = codesFor(Object.keys(table), region).flatMap((code) => table[code]);
    return found.length ? found : ages$8;
};

export { agesOf };
