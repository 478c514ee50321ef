import type { DisclosuresMessages } from '../messages.js';
/** Traditional Chinese, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
