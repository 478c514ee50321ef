import type { ContactMessages } from '../messages.js';
/** Russian, the part about whom visitors can turn to. */
export declare const contacts: ContactMessages;
