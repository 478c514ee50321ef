import { ages } from './default.js';
import { sameForAll } from './sameForAll.js';

const rules = {
    regimes: sameForAll('opt-in'),
    mildest: { functional: 'opt-out', social: 'opt-in', analytics: 'opt-out', advertising: 'opt-in' },
    days: { granted: 180, denied: 180 },
};
({
    ages: [{ ...ages[0], source: 'no age was found: as everywhere', checked: '2026-11-28', sure: 'unverified' }],
});

export { rules };
