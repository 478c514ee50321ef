import { own } from '../lib/own.js';
import { stricter } from './stricter.js';

/** What is set for a purpose; whatever advertises is advertising, too. */
const pick = (wish, { purpose, isAdvertising }) => {
    if (typeof wish === 'string')
        return [wish];
    const regimes = own(wish);
    return [purpose, ...(isAdvertising ? ['advertising'] : [])].flatMap((one) => regimes[one] || []);
};
/**
 * What a site has set for a purpose or vendor in a region: for the region itself, else for its country; where only the country is
 * known, the strictest of what it has set for that and for its parts. Nothing where it has set nothing: the rules of the
 * region speak. Pure.
 */
const wishFor = (wishes, region, subject) => {
    const given = own(wishes);
    const within = Object.keys(given).filter((code) => code === region || code.startsWith(`${region}-`));
    for (const codes of [within, [region.split('-')[0]]]) {
        const found = codes.flatMap((code) => (given[code] === undefined ? [] : pick(given[code], subject)));
        if (found.length)
            return found.reduce(stricter);
    }
    return undefined;
};

export { wishFor };
