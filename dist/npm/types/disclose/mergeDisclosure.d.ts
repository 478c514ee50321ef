import type { Disclosure, Vendor } from '../types.js';
/** The disclosure of a vendor: what the site says, field by field, over what is built in; nothing if neither says anything. */
export declare const mergeDisclosure: ({ disclosure }: Vendor, known?: Partial<Disclosure>) => Disclosure | undefined;
