import type { Choice, PurposeId, Regime, StandardPurpose } from '../types/index.js';

/** The standard purposes that are asked for. */
export type AskedPurpose = Exclude<StandardPurpose, 'necessary'>;

/** A regime for each of them. */
export type RegimeByPurpose = Readonly<Record<AskedPurpose, Regime>>;

/** What a law lets run without consent although it is not necessary, where the visitor is told and can object. */
export type Exemption = 'statistics' | 'appearance';

/** What decides in a region. No prose and no sources: the core of a page can carry it. */
export interface Rules {
  /** What holds where the site says nothing. */
  readonly regimes: RegimeByPurpose;
  /** The mildest that the site can set instead. */
  readonly mildest: RegimeByPurpose;
  /** The mildest for whoever links what is received to a person they know. Default: as for the others. */
  readonly identified?: Regime;
  /** What holds in the place of `regimes` and `mildest`, and is milder, for a vendor that does nothing but this. */
  readonly exempt?: Readonly<Partial<Record<Exemption, Regime>>>;
  /** For how many days nobody is asked again, by the answer given. */
  readonly days: Readonly<Record<Choice, number>>;
}

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
  /** The site declares that it does this and nothing else. Never heard where `isAdvertising` or `isIdentified` is. */
  readonly exemption?: Exemption;
}

/** What holds for a subject. */
export interface Rule {
  readonly regime: Regime;
  /** It stays denied, whatever is answered. */
  readonly isLocked: boolean;
  /** It is no part of "all": only its own switch grants it. */
  readonly isApart: boolean;
}

/** Who can grant below an age. */
export interface AgeRule {
  readonly below: number;
  /** The visitor, by an act of their own; their guardian; or nobody. */
  readonly by: 'self' | 'guardian' | 'nobody';
  /** For everything that is asked for, or for advertising alone. */
  readonly of: 'all' | 'advertising';
}
