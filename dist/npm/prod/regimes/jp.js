import { sameForAll } from './sameForAll.js';

const rules = {
    regimes: sameForAll('opt-in'),
    mildest: { functional: 'notice', social: 'opt-out', analytics: 'notice', advertising: 'opt-out' },
    needsEffect: true,
    identified: 'opt-in',
    days: { granted: 180, denied: 180 },
};

export { rules };
