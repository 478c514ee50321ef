import { own } from '../lib/own.js';

/**
 * What a site has set for a purpose in a region: for the region itself, else for its country. Nothing where it has set
 * nothing: the rules of the region speak. Pure.
 */
const wishFor = (wishes, region, purpose) => {
    const given = own(wishes);
    for (const code of [region, region.split('-')[0]]) {
        const wish = given[code];
        const found = typeof wish === 'string' ? wish : own(wish)[purpose];
        if (found)
            return found;
    }
    return undefined;
};

export { wishFor };
