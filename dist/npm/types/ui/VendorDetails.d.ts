import type { VNode } from 'preact';
import type { CookieDisclosure, Vendor } from '../types.js';
import { type Kit } from './kit.js';
/** Cookies, those that are kept alike together: their names, whose they are, and for how long. */
export declare const CookieList: ({ cookies, kit, }: {
    readonly cookies: readonly CookieDisclosure[];
    readonly kit: Kit;
}) => VNode;
/** What an opt-out page at a vendor does: no more than it does. */
export declare const optOutEffect: (vendor: Vendor, kit: Kit) => string;
/** All that is told about a vendor. */
export declare const VendorDetails: ({ vendor, kit }: {
    readonly vendor: Vendor;
    readonly kit: Kit;
}) => VNode;
