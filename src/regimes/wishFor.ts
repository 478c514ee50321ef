import { own } from '../lib/own.js';
import type { PurposeId, Regime } from '../types/index.js';
import type { Subject } from './Rules.js';
import { stricter } from './stricter.js';

/** What a site sets for a region: one regime, or one for each purpose. */
export type Wish = Regime | Readonly<Partial<Record<PurposeId, Regime>>>;

/** Regions (ISO 3166-1 or -2, in capitals) → what the site sets for them. */
export type Wishes = Readonly<Record<string, Wish>>;

/** What is set for a purpose; whatever advertises is advertising, too. */
const pick = (wish: Wish, { purpose, isAdvertising }: Subject): Regime[] => {
  if (typeof wish === 'string') return [wish];
  const regimes = own<Record<string, Regime>>(wish);
  return [purpose, ...(isAdvertising ? ['advertising'] : [])].flatMap((one) => regimes[one] || []);
};

/**
 * What a site has set for a purpose or vendor in a region: for the region itself, else for its country; where only the country is
 * known, the strictest of what it has set for that and for its parts. Nothing where it has set nothing: the rules of the
 * region speak. Pure.
 */
export const wishFor = (wishes: Wishes, region: string, subject: Subject): Regime | undefined => {
  const given = own<Record<string, Wish>>(wishes);
  const within = Object.keys(given).filter((code) => code === region || code.startsWith(`${region}-`));
  for (const codes of [within, [region.split('-')[0]!]]) {
    const found = codes.flatMap((code) => (given[code] === undefined ? [] : pick(given[code], subject)));
    if (found.length) return found.reduce(stricter);
  }
  return undefined;
};
