import type { ProblemCode } from '../lib/problems.js';
import type { Settings } from '../types/internal.js';
/** What a publisher restricts vendors to, whatever they have registered. */
export interface TcfRestriction {
    /** Purpose of the framework, from 1. */
    readonly purpose: number;
    readonly type: 'not-allowed' | 'require-consent' | 'require-legitimate-interest';
    /** Vendors by their ids in the vendor list. Default: all that are mapped. */
    readonly vendors?: readonly number[];
}
/** What the site sets for TCF: `signals.tcf`. */
export interface TcfOptions {
    /** Your id as a consent platform, which IAB Europe registers. Without it there is no `__tcfapi`. */
    readonly cmpId: number;
    /** The version of your platform, a whole number that you count up. */
    readonly cmpVersion: number;
    /** Address of the vendor list (v3) on your own server, which keeps it up to date. */
    readonly vendorList: string;
    /**
     * Address of the list’s translations on your own server, with `[LANG]` for the language: `/iab/purposes-[LANG].json`. Default: none.
     */
    readonly translations?: string;
    /** Country of the publisher, ISO 3166-1. */
    readonly publisherCountry: string;
    /** Whether the GDPR applies. Default: by `region`; where that is not known, it does. */
    readonly gdprApplies?: boolean;
    /** Vendors: id here → id in the vendor list. A vendor of the list that several stand for is granted if all are. */
    readonly vendors: Readonly<Record<string, number>>;
    /** Google’s ad technology providers that are not in the vendor list: id here → their id. */
    readonly providers?: Readonly<Record<string, number>>;
    /** Purposes of the framework, from 1 → ids here, all of which must be granted. What is not mapped is denied. */
    readonly purposes: Readonly<Record<string, string | readonly string[]>>;
    /** Special features of the framework, from 1 → ids here, likewise. Default: none. */
    readonly specialFeatures?: Readonly<Record<string, string | readonly string[]>>;
    /** Purposes (2, and 7 to 11) for which a grant here also establishes legitimate interest. Default: none. */
    readonly legitimateInterests?: readonly number[];
    /** Restrictions of the publisher. Default: none. */
    readonly restrictions?: readonly TcfRestriction[];
    /** Stacks of the vendor list whose names stand in the banner in the place of those of their purposes. Default: none. */
    readonly stacks?: readonly number[];
}
/** Ids here that stand for one of the framework’s: all must be granted. */
export type Needs = ReadonlyMap<number, readonly string[]>;
/** What was read of it. */
export interface TcfPlan {
    readonly cmpId: number;
    readonly cmpVersion: number;
    readonly listAddress: string;
    /** Empty: none. */
    readonly translations: string;
    readonly publisherCountry: string;
    readonly applies: boolean;
    readonly vendors: Needs;
    readonly providers: Needs;
    readonly purposes: Needs;
    readonly specialFeatures: Needs;
    readonly legitimateInterests: readonly number[];
    readonly restrictions: readonly TcfRestriction[];
    readonly stacks: readonly number[];
}
/** Reads what the site set; what is missing of that without which there must be no `__tcfapi`. */
export declare const readTcfOptions: (given: unknown, { region }: Pick<Settings, 'region'>) => TcfPlan | ProblemCode;
