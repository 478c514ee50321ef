import { sameForAll } from './sameForAll.js';

const rules = {
    regimes: sameForAll('opt-in'),
    mildest: sameForAll('opt-in'),
    exempt: { statistics: 'opt-out', appearance: 'opt-out' },
    days: { granted: 180, denied: 180 },
};
const ages = [{ below: 13, by: 'guardian', of: 'all' }];
({
    ages: [
        {
            ...ages[0],
            source: 'UK GDPR Art. 8(1) (legislation.gov.uk/eur/2016/679/article/8)',
            checked: '2026-11-29',
            sure: 'high',
        },
    ],
});

export { ages, rules };
