import { attempt } from '../lib/attempt.js';
import { page } from '../lib/page.js';
import { REGIMES } from '../options/limits.js';
import { createRuler } from './createRuler.js';
import { normalizeRegion } from './normalizeRegion.js';
import { UNKNOWN, readRegion } from './readRegion.js';
import { stricter } from './stricter.js';

/** A misspelt regime is the strictest. */
const readRegime = (given) => REGIMES.find((regime) => regime === given) || 'opt-in';
const isBag = (given) => typeof given === 'object' && !!given && !Array.isArray(given);
const readWish = (given) => {
    if (!isBag(given))
        return readRegime(given);
    const regimes = Object.create(null);
    for (const [purpose, regime] of Object.entries(given))
        regimes[purpose] = readRegime(regime);
    return regimes;
};
/** Wishes by the codes that regions are looked up by; nothing where they cannot be read. */
const readWishes = (given) => {
    const wishes = Object.create(null);
    if (given === undefined)
        return wishes;
    if (!isBag(given))
        return undefined;
    for (const [region, wish] of Object.entries(given)) {
        const code = normalizeRegion(region);
        if (!code)
            return undefined;
        wishes[code] = readWish(wish);
    }
    return wishes;
};
/** The nonce of the tag, which markup that says a region must have, too. */
const readNonce = () => page('currentScript')?.nonce ||
    page('querySelector')('script[nonce]')?.nonce ||
    '';
const PURPOSES = ['functional', 'social', 'analytics', 'advertising'];
/**
 * For how many days an answer holds. Where the law says for how long a refusal keeps the question away, the site can only lengthen
 * that; but where anything is asked for first, no grant outlives what the site says, or the profile.
 */
const daysOf = ({ days, ruleFor }, given) => {
    const asksFirst = PURPOSES.some((purpose) => ruleFor({ purpose, isAdvertising: purpose === 'advertising' }, false).regime === 'opt-in');
    return asksFirst ? (given ?? days.granted) : Math.max(given ?? days.granted, days.denied);
};
/** Rules for all questions at once. */
const ruleAll = ({ ruleFor }) => (subjects, gpc) => {
    const rules = subjects.map((subject) => ({ id: subject.id, ...ruleFor(subject, gpc) }));
    const regimes = Object.create(null);
    for (const { id, regime } of rules)
        regimes[id] = regime;
    return Object.freeze({
        regime: Object.values(regimes).reduce(stricter, 'none'),
        regimes: Object.freeze(regimes),
        locked: rules.filter(({ isLocked }) => isLocked).map(({ id }) => id),
    });
};
const rulerOf = (settings, given) => {
    const isServer = typeof document === 'undefined';
    const said = readRegion(given.region, settings.nonce || (isServer ? '' : readNonce()));
    const regions = readWishes(given.regions);
    // a server sees no meta element and no header: who says nothing there leaves it to the page
    const region = said || (isServer ? UNKNOWN : '');
    // only a regime that the site has set is a wish: the default must not be one, or no region could ever be milder
    const regime = given.regime === undefined ? undefined : settings.regime;
    return createRuler(region, regions ? { regime, regions } : { regime: 'opt-in' });
};
/** Has the rules of the visitor's region decide. */
const withRegion = (settings, given) => {
    const ruler = rulerOf(settings, given);
    const days = daysOf(ruler, given.cookie?.days === undefined ? undefined : settings.cookie.days);
    const rule = ruleAll(ruler);
    return {
        ...settings,
        region: ruler.region === UNKNOWN ? '' : ruler.region,
        rule: (subjects, gpc) => attempt(() => rule(subjects, gpc)) || { regime: 'opt-in', locked: [] },
        cookie: { ...settings.cookie, days },
    };
};

export { withRegion };
