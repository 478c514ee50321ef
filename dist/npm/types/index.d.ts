import type { Consent, Options, Vendor } from './types/index.js';
export type * from './types/index.js';
/** The ids that a list of vendors and purposes declares, for typed calls. */
type IdOf<Given> = Given extends {
    readonly id: infer Id extends string;
} ? Id | (Given extends {
    readonly purpose: infer Purpose extends string;
} ? Purpose : never) : Given extends string ? Given : never;
/**
 * Starts consent handling on this page and returns its one object.
 *
 * On a server it returns an object that denies what is not necessary and does nothing, so the same code renders there. Called
 * again without `destroy()`, it returns the first object: two gates would contradict each other. Bad options never
 * throw: the `development` build reports them, and the strictest value is used.
 *
 * @example
 * const consent = createConsent({ vendors: [googleAds, vimeo], policy: { url: '/privacy', version: '2026-04-01' } });
 */
export declare const createConsent: <const Vendors extends readonly Vendor[] = [], const Purposes extends NonNullable<Options['purposes']> = []>(options?: Omit<Options, 'vendors' | 'purposes'> & {
    readonly vendors?: Vendors;
    readonly purposes?: Purposes;
}) => Consent<IdOf<Vendors[number]> | IdOf<Purposes[number]>>;
