import type { Text } from '../types.js';
/** A page of the advertising industry where a visitor can opt out at many companies at once. */
export interface OptOutPage {
    /** Unique among these pages and the vendors. */
    readonly id: string;
    /** Its name. */
    readonly name: Text;
    /** Its address. */
    readonly url: Text;
    /** The regions it serves: ISO 3166-1 alpha-2, or `EU`. */
    readonly regions: readonly string[];
    /** What an opt-out there covers. */
    readonly covers: Text;
    /** When the row was last checked, `YYYY-MM-DD`. */
    readonly checked: string;
    /** Where the row comes from. */
    readonly source: string;
}
/**
 * Only pages where one can opt out. Those of the NAI are not among them: it closed its tools on 2025-09-15
 * (historicLinks.ts). Nor is JIAA's page on the "i" icon, which explains but offers no opt-out.
 */
export declare const optOutPages: readonly OptOutPage[];
