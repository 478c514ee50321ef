import { agesOf } from './agesOf.js';
import { clockHintsAtOptIn } from './clockHintsAtOptIn.js';
import { forAge } from './forAge.js';
import { UNKNOWN } from './readRegion.js';
import { ruleFor } from './ruleFor.js';
import { rulesOf } from './rulesOf.js';
import { sameForAll } from './sameForAll.js';
import { wishFor } from './wishFor.js';

/** Where nobody says a region, the site alone decides, and for how long. */
const FREE = {
    regimes: sameForAll('opt-in'),
    mildest: sameForAll('none'),
    days: { granted: 180, denied: 0 },
};
/** Makes them. `region` is what `readRegion` gave. */
const createRuler = (region, { regime, regions = {}, minor }) => {
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

export { createRuler };
