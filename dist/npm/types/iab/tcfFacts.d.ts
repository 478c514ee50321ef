import type { TcfPlan } from './readTcfOptions.js';
export type Bag = Readonly<Record<string, unknown>>;
/** A vendor of the list. */
export interface ListedVendor {
    readonly id: number;
    readonly name: string;
    /** Its purposes by consent, and by legitimate interest, as the site's restrictions leave them. */
    readonly purposes: readonly number[];
    readonly interests: readonly number[];
    readonly specialPurposes: readonly number[];
    readonly features: readonly number[];
    readonly specialFeatures: readonly number[];
    /** All that the list has of it. */
    readonly declared: Bag;
}
/** What the interface tells of, and asks for. */
export interface TcfFacts {
    /** By name. */
    readonly vendors: readonly ListedVendor[];
    /** What is mapped and used by any of them. */
    readonly purposes: readonly number[];
    readonly specialFeatures: readonly number[];
    /** Purposes for which the site lets vendors rely on legitimate interest, and any does. */
    readonly interests: readonly number[];
    /** What there is no choice about, as far as any of them uses it. */
    readonly specialPurposes: readonly number[];
    readonly features: readonly number[];
}
export declare const numbersOf: (given: unknown) => number[];
/** An entry of a part of the list. */
export declare const entryOf: (list: object, part: string, id: number) => Bag;
export declare const nameIn: (list: object, part: string, id: number) => string;
/** What a vendor has declared, as one text: `p1 p3 i2`. */
export declare const declaredBy: (vendor: Bag) => string;
/** Whether a vendor declares nothing that it had not when it was told of. */
export declare const isTold: (told: string | undefined, vendor: Bag) => boolean;
export declare const tcfFacts: (list: object, plan: TcfPlan) => TcfFacts;
