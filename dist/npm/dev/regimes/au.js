import { sameForAll } from './sameForAll.js';

const rules = {
    regimes: sameForAll('opt-out'),
    mildest: { functional: 'notice', social: 'opt-out', analytics: 'notice', advertising: 'opt-out' },
    days: { granted: 180, denied: 180 },
};
const ages = [
    { below: 15, by: 'guardian', of: 'all' },
    { below: 18, by: 'self', of: 'all' },
];
({
    ages: [
        {
            ...ages[0],
            source: 'draft Children’s Online Privacy Code of 2026-03-31, to be registered by 2026-12-10 (mallesons.com); not in force yet',
            checked: '2026-11-28',
            sure: 'medium',
        },
        {
            ...ages[1],
            source: 'the same draft: consent for whatever is not strictly necessary (dlapiper.com, 2026-04)',
            checked: '2026-11-28',
            sure: 'medium',
        },
    ],
});

export { ages, rules };
