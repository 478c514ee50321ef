import type { Party, Vendor } from '../types/index.js';
import { parties } from '../vendors/lists/parties.js';
import { mergeParty } from './mergeParty.js';

/** Who a vendor is, with what is built in for the core set. */
export const partyOf = (vendor: Vendor): Party | undefined => mergeParty(vendor, parties[vendor.id]);
