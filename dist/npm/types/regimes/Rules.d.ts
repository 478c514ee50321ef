import type { Choice, Exemption, Regime, StandardPurpose } from '../types/index.js';
import type { Rule as FreeRule } from '../types/ruling.js';
export type { Exemption } from '../types/index.js';
export type { Subject } from '../types/ruling.js';
/** The standard purposes that are asked for. */
export type AskedPurpose = Exclude<StandardPurpose, 'necessary'>;
/** A regime for each of them. */
export type RegimeByPurpose = Readonly<Record<AskedPurpose, Regime>>;
/** What decides in a region. No prose and no sources, so that a page can carry it. */
export interface Rules {
    /** What holds where the site says nothing. */
    readonly regimes: RegimeByPurpose;
    /** The mildest that the site can set instead. */
    readonly mildest: RegimeByPurpose;
    /** An opt-out counts only where visitors are told what does not work without it: the `effect` of its purpose. */
    readonly needsEffect?: true;
    /** The mildest for whoever links what is received to a person they know. Default: as for the others. */
    readonly identified?: Regime;
    /** What holds in the place of `regimes` and `mildest`, and is milder, for a vendor that does nothing but this. */
    readonly exempt?: Readonly<Partial<Record<Exemption, Regime>>>;
    /** For how many days nobody is asked again, by the answer given. */
    readonly days: Readonly<Record<Choice, number>>;
}
/** Who can grant below an age. */
export interface AgeRule {
    readonly below: number;
    /** The visitor, by an act of their own; their guardian; or nobody. */
    readonly by: 'self' | 'guardian' | 'nobody';
    /** For everything that is asked for, or for advertising alone. */
    readonly of: 'all' | 'advertising';
}
/** What holds for a subject. */
export interface Rule extends FreeRule {
    /** It is to be no part of "all": only its own switch is to grant it. Applied to purposes, as `explicit`. */
    readonly isApart: boolean;
    /** It stays denied for the visitor's age. */
    readonly isBarred?: boolean;
    /** The site has relaxed it without an `effect`, which is not heard. */
    readonly isUntold?: boolean;
}
