/** What is known of vendors: the site's own words, and where it says nothing the built-in ones. The one place that looks it up. */
import type { Disclosure, Party, Vendor } from '../types.js';
import { disclosures } from '../vendors/disclosures.js';
import { parties } from '../vendors/parties.js';
import { tellDisclosure, tellParty } from './told.js';

/** Who a vendor is. */
export const partyOf = (vendor: Vendor): Party | undefined => tellParty(vendor, parties[vendor.id]);

/** What is told about a vendor. */
export const disclosureOf = (vendor: Vendor): Disclosure | undefined => tellDisclosure(vendor, disclosures[vendor.id]);
