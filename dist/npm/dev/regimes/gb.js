import { sameForAll } from './sameForAll.js';

const rules = {
    regimes: sameForAll('opt-in'),
    mildest: sameForAll('opt-in'),
    exempt: { statistics: 'opt-out', appearance: 'opt-out' },
    days: { granted: 180, denied: 180 },
};

export { rules };
