import { sameForAll } from './sameForAll.js';

const rules = {
    regimes: sameForAll('opt-out'),
    mildest: sameForAll('opt-out'),
    days: { granted: 180, denied: 180 },
};

export { rules };
