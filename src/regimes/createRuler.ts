import type { Regime } from '../types/index.js';
import { agesOf } from './agesOf.js';
import { clockHintsAtOptIn } from './clockHintsAtOptIn.js';
import { forAge, type Minor } from './forAge.js';
import { UNKNOWN } from './readRegion.js';
import { ruleFor } from './ruleFor.js';
import type { Rule, Rules, Subject } from './Rules.js';
import { rulesOf } from './rulesOf.js';
import { sameForAll } from './sameForAll.js';
import { type Wishes, wishFor } from './wishFor.js';

/** What the site has set; nothing where it leaves it to the region. */
export interface Wished {
  readonly regime?: Regime | undefined;
  readonly regions?: Wishes | undefined;
  /** Whom the site knows to be of an age. */
  readonly minor?: Minor | undefined;
}

/** Where nobody says a region, the site alone decides, and for how long. */
const FREE: Rules = {
  regimes: sameForAll('opt-in'),
  mildest: sameForAll('none'),
  days: { granted: 180, denied: 0 },
};

/** Rules for the page's visitor. */
export interface Ruler {
  readonly region: string;
  /** For how many days nobody is asked again, by the answer given. */
  readonly days: Rules['days'];
  ruleFor(subject: Subject, gpc: boolean): Rule;
}

/** Makes them. `region` is what `readRegion` gave. */
export const createRuler = (region: string, { regime, regions = {}, minor }: Wished): Ruler => {
  const isMild = regime && regime !== 'opt-in';
  // the clock is asked last, and only where it can change anything
  const place = region || (isMild && clockHintsAtOptIn() ? UNKNOWN : '');
  const rules = place ? rulesOf(place) : FREE;
  return {
    region,
    days: rules.days,
    ruleFor(subject, gpc) {
      const rule = ruleFor(rules, subject, gpc, wishFor(regions, region, subject) || regime);
      return minor ? forAge(rule, agesOf(place), subject, minor) : rule;
    },
  };
};
