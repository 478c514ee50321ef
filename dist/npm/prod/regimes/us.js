import { sameForAll } from './sameForAll.js';

const rules = {
    regimes: sameForAll('opt-out'),
    mildest: { functional: 'none', social: 'opt-out', analytics: 'none', advertising: 'opt-out' },
    // California's number, for all: a state that has none is not harmed by it
    days: { granted: 180, denied: 365 },
};

export { rules };
