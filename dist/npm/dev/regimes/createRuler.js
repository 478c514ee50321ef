import { clockHintsAtOptIn } from './clockHintsAtOptIn.js';
import { UNKNOWN } from './readRegion.js';
import { ruleFor } from './ruleFor.js';
import { rulesOf } from './rulesOf.js';
import { sameForAll } from './sameForAll.js';
import { wishFor } from './wishFor.js';

/** Where nobody says a region, the site alone decides. */
const FREE = {
    regimes: sameForAll('opt-in'),
    mildest: sameForAll('none'),
    days: { granted: 180, denied: 180 },
};
/** Makes them. `region` is what `readRegion` gave. */
const createRuler = (region, { regime, regions = {} }) => {
    const isMild = regime && regime !== 'opt-in';
    // the clock is asked last, and only where it can change anything
    const place = region || (isMild && clockHintsAtOptIn() ? UNKNOWN : '');
    const rules = place ? rulesOf(place) : FREE;
    return {
        region,
        days: rules.days,
        ruleFor: (subject, gpc) => ruleFor(rules, subject, gpc, wishFor(regions, region, subject) || regime),
    };
};

export { createRuler };
