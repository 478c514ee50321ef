import { sameForAll } from './sameForAll.js';

const rules = {
    regimes: sameForAll('opt-out'),
    mildest: { functional: 'notice', social: 'opt-out', analytics: 'notice', advertising: 'opt-out' },
    days: { granted: 180, denied: 180 },
};

export { rules };
