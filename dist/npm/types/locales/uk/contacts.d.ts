import type { ContactMessages } from '../messages.js';
/** Ukrainian, the part about whom visitors can turn to. */
export declare const contacts: ContactMessages;
