import type { DisclosureContext } from '../../disclose/DisclosureContext.js';
/** What is in force for a purpose or vendor, and whether the visitor said so. */
export declare const describeChoice: (id: string, purpose: string, kit: DisclosureContext) => string;
