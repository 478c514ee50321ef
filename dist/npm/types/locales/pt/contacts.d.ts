import type { ContactMessages } from '../messages.js';
/** Portuguese of Portugal, the part about whom visitors can turn to. */
export declare const contacts: ContactMessages;
