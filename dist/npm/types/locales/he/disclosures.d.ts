import type { DisclosuresMessages } from '../messages.js';
/** Hebrew, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
