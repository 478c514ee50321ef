import { attempt } from '../lib/attempt.js';
import { own } from '../lib/own.js';
import { page } from '../lib/page.js';
import { OLDEST, REGIMES } from '../options/limits.js';
import { createRuler } from './createRuler.js';
import { dutiesOf } from './dutiesOf.js';
import { findChoices } from './findChoices.js';
import { normalizeRegion } from './normalizeRegion.js';
import { UNKNOWN, readRegion } from './readRegion.js';
import { subjectsOf } from './subjectsOf.js';
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
/**
 * For how many days answers hold: a grant for what the site says, or the profile; a refusal at least for as long as the profile has
 * nobody asked again.
 */
const daysOf = ({ days }, granted = days.granted) => ({
    granted,
    denied: Math.max(granted, days.denied),
});
/** Rules for all questions at once. What the core says of them goes along with what it has not looked at. */
const ruleAll = ({ ruleFor }, known) => (subjects, gpc) => {
    const rules = subjects.map(({ id, purpose, isAdvertising }) => ({
        id,
        ...ruleFor({ ...known[id], purpose, isAdvertising }, gpc),
    }));
    const regimes = Object.create(null);
    for (const { id, regime } of rules)
        regimes[id] = regime;
    const idsWhere = (test) => rules.filter(test).map(({ id }) => id);
    const barred = idsWhere(({ isBarred }) => isBarred);
    const untold = idsWhere(({ isUntold }) => isUntold);
    return Object.freeze({
        regime: Object.values(regimes).reduce(stricter, 'none'),
        regimes: Object.freeze(regimes),
        locked: idsWhere(({ isLocked }) => isLocked),
        ...(barred.length && { barred }),
        ...(untold.length && { untold }),
    });
};
/** How old the visitor is said to be. What is said and is no age is the youngest; a guardian counts only where that is plain. */
const readMinor = ({ age, guardianAgreed }) => {
    if (age === undefined || age === null || age === '')
        return undefined;
    const years = typeof age === 'number' || typeof age === 'string' ? Number(age) : 0;
    return {
        age: years >= 0 && years <= OLDEST ? years : 0,
        hasGuardian: [true, '', 'true'].includes(guardianAgreed),
    };
};
/** What laws protect more than other is asked for by itself, everywhere. */
const readPurpose = (purpose, { isApart } = {}) => isApart ? Object.assign(own(purpose), { id: purpose.id, explicit: true }) : purpose;
/** Who links to a person says so, for those who tell it. */
const readVendor = (vendor, { isIdentified } = {}) => isIdentified
    ? Object.assign(own(vendor), { id: vendor.id, purpose: vendor.purpose, linksToIdentity: true })
    : vendor;
const rulerOf = (settings, given, minor) => {
    const isServer = typeof document === 'undefined';
    const said = readRegion(given.region, settings.nonce || (isServer ? '' : readNonce()));
    const regions = readWishes(given.regions);
    // a server sees no meta element and no header: who says nothing there leaves it to the page
    const region = said || (isServer ? UNKNOWN : '');
    // only a regime that the site has set is a wish: the default must not be one, or no region could ever be milder
    const regime = given.regime === undefined ? undefined : settings.regime;
    return createRuler(region, { minor, ...(regions ? { regime, regions } : { regime: 'opt-in' }) });
};
/** Has the rules of the visitor's region decide. */
const withRegion = (settings, given) => {
    const minor = readMinor(given);
    const ruler = rulerOf(settings, given, minor);
    const subjects = subjectsOf(settings);
    const days = daysOf(ruler, given.cookie?.days === undefined ? undefined : settings.cookie.days);
    const rule = ruleAll(ruler, subjects);
    const ruleOf = ({ id }) => subjects[id] && ruler.ruleFor(subjects[id], false);
    const all = Object.values(subjects);
    const barred = minor ? all.filter((subject) => ruler.ruleFor(subject, false).isBarred) : [];
    const isBarred = barred.length > 0;
    const duties = dutiesOf(ruler.region);
    // what fails here shows less, and decides nothing
    if (duties.includes('opt-out-link') && typeof document !== 'undefined')
        attempt(findChoices);
    return {
        ...settings,
        region: ruler.region === UNKNOWN ? '' : ruler.region,
        rule: (asked, gpc) => attempt(() => rule(asked, gpc)) || { regime: 'opt-in', locked: minor ? asked.map(({ id }) => id) : [] },
        duties: [...duties, ...(isBarred ? ['age'] : [])],
        purposes: settings.purposes.map((purpose) => readPurpose(purpose, ruleOf(purpose))),
        vendors: settings.vendors.map((vendor) => readVendor(vendor, subjects[vendor.id])),
        // whoever may grant nothing at their age is asked nothing
        banner: isBarred && barred.length === all.length ? 'manual' : settings.banner,
        cookie: { ...settings.cookie, days: days.denied },
        grantDays: days.granted,
    };
};

export { withRegion };
