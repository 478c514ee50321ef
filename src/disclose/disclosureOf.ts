import type { Disclosure, Vendor } from '../types/index.js';
import { disclosures } from '../vendors/lists/disclosures.js';
import { mergeDisclosure } from './mergeDisclosure.js';

/** The disclosure of a vendor, with what is built in for the core set. */
export const disclosureOf = (vendor: Vendor): Disclosure | undefined => mergeDisclosure(vendor, disclosures[vendor.id]);
