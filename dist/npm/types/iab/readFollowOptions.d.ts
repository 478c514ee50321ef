/** What the site sets for following another consent platform: `signals.follow`. */
export interface FollowOptions {
    /** Vendors: id here → id in the vendor list of TCF. */
    readonly vendors?: Readonly<Record<string, number>>;
    /** Google’s ad technology providers that are not in that list: id here → their id. */
    readonly providers?: Readonly<Record<string, number>>;
    /**
     * Purposes: id here → purposes of TCF, from 1, all of which must be consented to for the purpose and for its vendors. An empty
     * list: by GPP alone. A purpose that is not named stays denied, and so do its vendors.
     */
    readonly purposes: Readonly<Record<string, readonly number[]>>;
    /** What holds where the other platform says that none of its laws applies. Default `denied`. */
    readonly elsewhere?: 'denied' | 'granted';
}
/** What was read of it: by ids here. */
export interface FollowPlan {
    readonly vendors: ReadonlyMap<string, number>;
    readonly providers: ReadonlyMap<string, number>;
    readonly purposes: ReadonlyMap<string, readonly number[]>;
    readonly grantsElsewhere: boolean;
}
/** Reads what the site set. What is not as it should be is denied. */
export declare const readFollowOptions: (given: unknown) => FollowPlan;
