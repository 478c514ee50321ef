import type { DisclosuresMessages } from '../messages.js';
/** The texts of disclosures in each language. */
export declare const disclosures: Readonly<Record<string, DisclosuresMessages>>;
