import { sameForAll } from './sameForAll.js';

const rules = {
    regimes: sameForAll('opt-out'),
    mildest: sameForAll('opt-out'),
    days: { granted: 180, denied: 180 },
};
const ages = [{ below: 13, by: 'nobody', of: 'advertising' }];
/** The federal law. Québec has one of its own, so that "CA" alone is ruled by that. */
({
    ages: [
        {
            ...ages[0],
            source: 'OPC guidelines: children are not tracked (mondaq.com); the age is from memory',
            checked: '2026-11-28',
            sure: 'unverified',
        },
    ],
});

export { ages, rules };
