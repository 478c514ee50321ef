import type { OptOutPage } from '../types/index.js';
/** An opt-out page of the industry, with where the row comes from. */
export interface SourcedOptOutPage extends OptOutPage {
    /** When the row was last checked, `YYYY-MM-DD`. */
    readonly checked: string;
    /** Where the row comes from. */
    readonly source: string;
}
/**
 * Only pages where one can opt out at many companies at once; a company’s own page stands in its vendor file. Those of the NAI are not among them: it closed its tools on 2025-09-15
 * (historicLinks.ts). Nor is JIAA's page on the "i" icon, which explains but offers no opt-out.
 */
export declare const optOutPages: readonly SourcedOptOutPage[];
