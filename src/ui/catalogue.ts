/** What is known of vendors: the site's own words, else the built-in ones. The one place where disclosures take them from. */
import type { Disclosure, Party, Vendor } from '../types.js';
import { disclosures } from '../vendors/disclosures.js';
import { parties } from '../vendors/parties.js';

/** Who a vendor is. */
export const partyOf = ({ id, party }: Vendor): Party | undefined => party ?? parties[id];

/** What is told about a vendor. */
export const disclosureOf = ({ id, disclosure }: Vendor): Disclosure | undefined => disclosure ?? disclosures[id];
