import type { PurposeId, Regime } from '../types/index.js';
import type { Subject } from './Rules.js';
/** What a site sets for a region: one regime, or one for each purpose. */
export type Wish = Regime | Readonly<Partial<Record<PurposeId, Regime>>>;
/** Regions (ISO 3166-1 or -2, in capitals) → what the site sets for them. */
export type Wishes = Readonly<Record<string, Wish>>;
/**
 * What a site has set for a purpose or vendor in a region: for the region itself, else for its country; where only the country is
 * known, the strictest of what it has set for that and for its parts. Nothing where it has set nothing: the rules of the
 * region speak. Pure.
 */
export declare const wishFor: (wishes: Wishes, region: string, subject: Subject) => Regime | undefined;
