import { disclosures } from '../vendors/lists/disclosures.js';
import { mergeDisclosure } from './mergeDisclosure.js';

/** The disclosure of a vendor, with what is built in for the core set. */
const disclosureOf = (vendor) => mergeDisclosure(vendor, disclosures[vendor.id]);

export { disclosureOf };
