import { sameForAll } from './sameForAll.js';

const rules = {
    regimes: sameForAll('opt-in'),
    mildest: sameForAll('opt-in'),
    days: { granted: 180, denied: 180 },
};
const ages = [{ below: 14, by: 'guardian', of: 'all' }];
({
    ages: [
        {
            ...ages[0],
            source: 'Private Sector Act s. 4.1 and 14: from 14 on no parent is needed (Fasken, mondaq.com 1164140)',
            checked: '2026-11-29',
            sure: 'medium',
        },
    ],
});

export { ages, rules };
