import { own } from '../lib/own.js';
import { page } from '../lib/page.js';
import { REGIMES } from '../options/limits.js';
import { createRuler } from './createRuler.js';
import { readRegion, UNKNOWN } from './readRegion.js';
import { stricter } from './stricter.js';

/** A misspelt regime is the strictest. */
const readRegime = (given) => REGIMES.find((regime) => regime === given) || 'opt-in';
const readWish = (given) => {
    if (typeof given !== 'object')
        return readRegime(given);
    const regimes = Object.create(null);
    for (const [purpose, regime] of Object.entries(own(given)))
        regimes[purpose] = readRegime(regime);
    return regimes;
};
const readWishes = (given) => {
    const wishes = own(given);
    for (const region in wishes)
        wishes[region] = readWish(wishes[region]);
    return wishes;
};
/** A number that is none says nothing of an age; what is below every age that a law names is the strictest. */
const readMinor = ({ age, guardian }) => {
    if (age === undefined)
        return undefined;
    const years = Number(age);
    const hasGuardian = guardian === true || ['', 'true'].includes(guardian);
    return { age: years >= 0 ? years : 0, hasGuardian };
};
/** The nonce of the tag, which markup that says a region must have, too. */
const readNonce = () => page('currentScript')?.nonce ||
    page('querySelector')('script[nonce]')?.nonce ||
    '';
/**
 * Has the rules of the visitor's region decide. Only a regime that the site has set is a wish: the default must not be one, or no
 * region could ever be milder.
 */
const withRegion = (settings, given) => {
    const hasPage = typeof document !== 'undefined';
    const region = readRegion(given.region, settings.nonce || (hasPage ? readNonce() : ''));
    const ruler = createRuler(region, {
        regime: given.regime === undefined ? undefined : settings.regime,
        regions: readWishes(given.regions),
        minor: readMinor(given),
        days: given.cookie?.days === undefined ? undefined : settings.cookie.days,
    });
    const { granted, denied } = ruler.days;
    return {
        ...settings,
        region: region === UNKNOWN ? '' : region,
        rule: (subjects, gpc) => {
            const rules = subjects.map((subject) => ({ id: subject.id, ...ruler.ruleFor(subject, gpc) }));
            const regimes = Object.create(null);
            for (const { id, regime } of rules)
                regimes[id] = regime;
            return Object.freeze({
                regime: Object.values(regimes).reduce(stricter, 'none'),
                regimes: Object.freeze(regimes),
                locked: rules.filter(({ isLocked }) => isLocked).map(({ id }) => id),
            });
        },
        // where a refusal has to hold for longer, silence means yes: there a grant that holds as long changes nothing
        cookie: { ...settings.cookie, days: Math.max(granted, denied) },
    };
};

export { withRegion };
