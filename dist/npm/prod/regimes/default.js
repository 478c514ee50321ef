import { sameForAll } from './sameForAll.js';

const rules = {
    regimes: sameForAll('opt-in'),
    mildest: sameForAll('opt-in'),
    days: { granted: 180, denied: 180 },
};
const ages = [{ below: 16, by: 'guardian', of: 'all' }];
const OWN = { source: 'no law: Sekisho’s own choice', checked: '2026-11-28', sure: 'high' };
/** Every region that has no profile, and every visitor of whom nobody knows where they are. */
({
    ages: [{ ...ages[0], ...OWN }],
});

export { ages, rules };
