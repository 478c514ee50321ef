import { rules } from './default.js';
import { stricter } from './stricter.js';

const joinRegimes = (one, other) => {
    const joined = { ...one };
    for (const purpose of Object.keys(one))
        joined[purpose] = stricter(one[purpose], other[purpose]);
    return joined;
};
/** What both exempt, by the stricter of their regimes. */
const joinExemptions = (one = {}, other = {}) => {
    const joined = {};
    for (const kind of Object.keys(one))
        if (one[kind] && other[kind])
            joined[kind] = stricter(one[kind], other[kind]);
    return joined;
};
const join = (one, other) => {
    const identified = one.identified && other.identified
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
const strictest = ([first, ...others]) => others.reduce(join, first || rules);

export { strictest };
