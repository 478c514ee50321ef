import { disclosures } from '../vendors/disclosures.js';
import { parties } from '../vendors/parties.js';
import { tellDisclosure, tellParty } from './told.js';

/** Who a vendor is. */
const partyOf = (vendor) => tellParty(vendor, parties[vendor.id]);
/** What is told about a vendor. */
const disclosureOf = (vendor) => tellDisclosure(vendor, disclosures[vendor.id]);

export { disclosureOf, partyOf };
