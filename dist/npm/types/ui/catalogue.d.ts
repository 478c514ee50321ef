/** What is known of vendors: the site's own words, and where it says nothing the built-in ones. The one place that looks it up. */
import type { Disclosure, Party, Vendor } from '../types.js';
/** Who a vendor is. */
export declare const partyOf: (vendor: Vendor) => Party | undefined;
/** What is told about a vendor. */
export declare const disclosureOf: (vendor: Vendor) => Disclosure | undefined;
