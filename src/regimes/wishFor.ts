import type { PurposeId, Regime } from '../types/index.js';
import { own } from '../lib/own.js';

/** What a site sets for a region: one regime, or one for each purpose. */
export type Wish = Regime | Readonly<Partial<Record<PurposeId, Regime>>>;

/** Regions (ISO 3166-1 or -2) → what the site sets for them. */
export type Wishes = Readonly<Record<string, Wish>>;

/**
 * What a site has set for a purpose in a region: for the region itself, else for its country. Nothing where it has set
 * nothing: the rules of the region speak. Pure.
 */
export const wishFor = (wishes: Wishes, region: string, purpose: PurposeId): Regime | undefined => {
  const given = own<Wishes>(wishes);
  for (const code of [region, region.split('-')[0]!]) {
    const wish = given[code];
    const found = typeof wish === 'string' ? wish : own<Record<string, Regime>>(wish)[purpose];
    if (found) return found;
  }
  return undefined;
};
