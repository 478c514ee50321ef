import { sameForAll } from './sameForAll.js';

const rules = {
    regimes: sameForAll('opt-out'),
    mildest: { functional: 'none', social: 'opt-out', analytics: 'none', advertising: 'opt-out' },
    // California's number, for all: a state that has none is not harmed by it
    days: { granted: 180, denied: 365 },
};
const ages = [{ below: 13, by: 'guardian', of: 'all' }];
({
    ages: [
        {
            ...ages[0],
            source: 'COPPA: parents agree for children under 13 (privacyworld.blog, 2024-06)',
            checked: '2026-11-28',
            sure: 'high',
        },
    ],
});

export { ages, rules };
