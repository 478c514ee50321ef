import { stricter } from './stricter.js';

/** A purpose of the site's own is ruled like the strictest of all, and advertising is advertising under any name. */
const pick = (regimes, { purpose, isAdvertising }) => {
    const purposes = Object.keys(regimes);
    const concerned = purposes.filter((one) => one === purpose || (isAdvertising && one === 'advertising'));
    const isKnown = purposes.includes(purpose);
    return (isKnown ? concerned : purposes).map((one) => regimes[one]).reduce(stricter);
};
/**
 * What holds for a purpose or vendor under the rules of a region. `wish` is what the site has set: it is followed where it is
 * stricter, and as far as the rules let it be milder. Global Privacy Control only ever takes away. Pure.
 */
const ruleFor = (rules, subject, gpc, wish) => {
    const { purpose, isAdvertising, isIdentified, isSensitive, isCommunication, hasEffect, exemption } = subject;
    // under every law that has been looked at
    if (isSensitive || isCommunication)
        return { regime: 'opt-in', isLocked: false, isApart: true };
    // whoever embeds social media or feeds advertising does more than count or remember
    const isOnly = !isAdvertising && !isIdentified && purpose !== 'social';
    const exempted = exemption && isOnly && rules.exempt?.[exemption];
    const mildest = pick(rules.mildest, subject);
    // an opt-out whose terms are not told is none
    const isUntold = mildest === 'opt-out' && !!rules.needsEffect && !hasEffect;
    const floors = [exempted || (isUntold ? 'opt-in' : mildest)];
    if (isIdentified && rules.identified)
        floors.push(rules.identified);
    const regime = [wish || exempted || pick(rules.regimes, subject), ...floors].reduce(stricter);
    // under opt-in the core takes the signal for an answer, which the visitor can change
    const isLocked = gpc && isAdvertising && regime !== 'opt-in';
    return { regime, isLocked, isApart: false, ...(isUntold && wish && wish !== 'opt-in' && { isUntold }) };
};

export { ruleFor };
