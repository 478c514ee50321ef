import { sameForAll } from './sameForAll.js';

const rules = {
    regimes: sameForAll('opt-in'),
    mildest: sameForAll('opt-in'),
    days: { granted: 180, denied: 180 },
};
const ages = [{ below: 14, by: 'guardian', of: 'all' }];
({
    ages: [{ ...ages[0], source: 'Law 25 s. 4.1', checked: '2026-11-28', sure: 'unverified' }],
});

export { ages, rules };
