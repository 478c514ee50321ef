import { rules as unknown } from './default.js';
import type { AskedPurpose, Exemption, RegimeByPurpose, Rules } from './Rules.js';
import { stricter } from './stricter.js';

const joinRegimes = (one: RegimeByPurpose, other: RegimeByPurpose): RegimeByPurpose => {
  const joined = { ...one };
  for (const purpose of Object.keys(one) as AskedPurpose[]) joined[purpose] = stricter(one[purpose], other[purpose]);
  return joined;
};

/** What both exempt, by the stricter of their regimes. */
const joinExemptions = (one: Rules['exempt'] = {}, other: Rules['exempt'] = {}): NonNullable<Rules['exempt']> => {
  const joined: Partial<Record<Exemption, RegimeByPurpose[AskedPurpose]>> = {};
  for (const kind of Object.keys(one) as Exemption[])
    if (one[kind] && other[kind]) joined[kind] = stricter(one[kind], other[kind]);
  return joined;
};

const join = (one: Rules, other: Rules): Rules => {
  const identified =
    one.identified && other.identified
      ? stricter(one.identified, other.identified)
      : one.identified || other.identified;
  return {
    regimes: joinRegimes(one.regimes, other.regimes),
    mildest: joinRegimes(one.mildest, other.mildest),
    ...((one.needsEffect || other.needsEffect) && { needsEffect: true }),
    ...(identified && { identified }),
    exempt: joinExemptions(one.exempt, other.exempt),
    // a grant is never older than the shortest, and a refusal rests as long as the longest
    days: {
      granted: Math.min(one.days.granted, other.days.granted),
      denied: Math.max(one.days.denied, other.days.denied),
    },
  };
};

/** One set of rules that breaks none of those given; those of an unknown region if there are none. Pure. */
export const strictest = ([first, ...others]: readonly Rules[]): Rules => others.reduce(join, first || unknown);
