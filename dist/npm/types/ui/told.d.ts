/** What is told of a vendor: what is built in, and over it, field by field, what the site says. */
import type { Disclosure, Party, Vendor } from '../types.js';
/** Who a vendor is; nothing if neither the site nor we know. */
export declare const tellParty: ({ party }: Vendor, known?: Partial<Party>) => Party | undefined;
/** What visitors are told about a vendor; nothing if neither the site nor we know. */
export declare const tellDisclosure: ({ disclosure }: Vendor, known?: Partial<Disclosure>) => Disclosure | undefined;
