import type { DisclosuresMessages } from '../messages.js';
/** Japanese, disclosures. Their chunk carries it always: Japan's external-transmission rule asks for Japanese on any page. */
export declare const disclosures: DisclosuresMessages;
