import { parties } from '../vendors/lists/parties.js';
import { mergeParty } from './mergeParty.js';

/** Who a vendor is, with what is built in for the core set. */
const partyOf = (vendor) => mergeParty(vendor, parties[vendor.id]);

export { partyOf };
