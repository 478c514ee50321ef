import { sameForAll } from './sameForAll.js';

const rules = {
    regimes: sameForAll('opt-in'),
    mildest: { functional: 'opt-out', social: 'opt-in', analytics: 'opt-out', advertising: 'opt-in' },
    days: { granted: 180, denied: 180 },
};

export { rules };
