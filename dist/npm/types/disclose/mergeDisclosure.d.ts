import type { Disclosure, Vendor } from '../types/index.js';
/**
 * The disclosure of a vendor: what the site says, field by field, over what is built in; nothing if neither says anything. What
 * is known of the built-in address of a policy says nothing of the site's own.
 */
export declare const mergeDisclosure: ({ disclosure }: Vendor, known?: Partial<Disclosure>) => Disclosure | undefined;
