import type { Regime } from '../types/index.js';
import type { AskedPurpose, RegimeByPurpose, Rule, Rules, Subject } from './Rules.js';
import { stricter } from './stricter.js';

/** A purpose of the site's own is ruled like the strictest of all, and advertising is advertising under any name. */
const pick = (regimes: RegimeByPurpose, { purpose, isAdvertising }: Subject): Regime => {
  const purposes = Object.keys(regimes) as AskedPurpose[];
  const concerned = purposes.filter((one) => one === purpose || (isAdvertising && one === 'advertising'));
  const isKnown = purposes.includes(purpose as AskedPurpose);
  return (isKnown ? concerned : purposes).map((one) => regimes[one]).reduce(stricter);
};

/**
 * What holds for a purpose or vendor under the rules of a region. `wish` is what the site has set: it is followed where it is
 * stricter, and as far as the rules let it be milder. Global Privacy Control only ever takes away. Pure.
 */
export const ruleFor = (rules: Rules, subject: Subject, gpc: boolean, wish?: Regime): Rule => {
  const { purpose, isAdvertising, isIdentified, isSensitive, isCommunication, hasEffect, exemption } = subject;
  // under every law that has been looked at
  if (isSensitive || isCommunication) return { regime: 'opt-in', isLocked: false, isApart: true };

  // whoever embeds social media or feeds advertising does more than count or remember
  const isOnly = !isAdvertising && !isIdentified && purpose !== 'social';
  const exempted = exemption && isOnly && rules.exempt?.[exemption];
  const mildest = pick(rules.mildest, subject);
  // an opt-out whose terms are not told is none
  const isUntold = mildest === 'opt-out' && !!rules.needsEffect && !hasEffect;
  const floors = [exempted || (isUntold ? 'opt-in' : mildest)];
  if (isIdentified && rules.identified) floors.push(rules.identified);
  const regime = [wish || exempted || pick(rules.regimes, subject), ...floors].reduce(stricter);

  // under opt-in the core takes the signal for an answer, which the visitor can change
  const isLocked = gpc && isAdvertising && regime !== 'opt-in';
  return { regime, isLocked, isApart: false, ...(isUntold && wish && wish !== 'opt-in' && { isUntold }) };
};
