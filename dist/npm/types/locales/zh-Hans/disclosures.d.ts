import type { DisclosuresMessages } from '../messages.js';
/** Simplified Chinese, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
