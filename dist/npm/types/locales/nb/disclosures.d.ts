import type { DisclosuresMessages } from '../messages.js';
/** Norwegian Bokmål, the part that comes with disclosures. */
export declare const disclosures: DisclosuresMessages;
