import type { Disclosure, Vendor } from '../types/index.js';
/** The disclosure of a vendor, with what is built in for the core set. */
export declare const disclosureOf: (vendor: Vendor) => Disclosure | undefined;
