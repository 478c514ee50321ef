/** A section of GPP: what its id and its name in the API are. */
export interface Section {
    readonly id: number;
    readonly name: string;
}
/** Every section that is produced. */
export declare const usSections: readonly Section[];
/**
 * The section that holds for a region, ISO 3166-1 or -2; none outside of the US. Where a state has none of its own, and where
 * the state or the country is not known, that is the national one: an opt-out must reach whoever reads it. Pure.
 */
export declare const usSection: (region: string, isNational: boolean) => Section | undefined;
