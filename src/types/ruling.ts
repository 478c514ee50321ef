import type { Regime } from './decision.js';
import type { Exemption } from './exemption.js';
import type { PurposeId } from './purpose.js';

/** A purpose or vendor, as far as a law looks at it. */
export interface Subject {
  /** The purpose it stands under; a purpose's own id. One that is not a standard purpose is ruled like the strictest. */
  readonly purpose: PurposeId;
  /** What is received is sold, shared or used for advertising, whatever the purpose is called. */
  readonly isAdvertising: boolean;
  /** What is received is linked to a person whom the recipient knows. */
  readonly isIdentified?: boolean;
  /** Data that laws protect more than other: health, belief, origin, precise location. */
  readonly isSensitive?: boolean;
  /** The content of visitors' messages is looked at. */
  readonly isCommunication?: boolean;
  /** Visitors are told what does not work without it. */
  readonly hasEffect?: boolean;
  /** The site declares that it does this and nothing else. Never heard where `isAdvertising` or `isIdentified` is. */
  readonly exemption?: Exemption;
}

/** What holds for a subject. */
export interface Rule {
  readonly regime: Regime;
  /** It stays denied, whatever is answered. */
  readonly isLocked: boolean;
}

/** What holds for several. */
export interface Ruling {
  /** The strictest of all. */
  readonly regime: Regime;
  /** That of each, by its id; none where it is the same for all. */
  readonly regimes?: Readonly<Record<string, Regime>>;
  /** Ids that stay denied, whatever is answered. */
  readonly locked: readonly string[];
  /** Those of them that the visitor's age keeps denied. */
  readonly barred?: readonly string[];
  /** Those of them that another consent platform of the page has not granted, and nothing else keeps denied. */
  readonly withheld?: readonly string[];
  /** Ids that the site has relaxed without telling an `effect`, which is not heard. */
  readonly untold?: readonly string[];
}

/** Rules by the law of the visitor's region: `sekisho.regions.js` brings it. The core carries none of it itself. */
export type RuleAll = (subjects: readonly (Subject & { readonly id: string })[], gpc: boolean) => Ruling;
