import type { ContactMessages } from '../messages.js';
/** Catalan, the part about whom visitors can turn to. */
export declare const contacts: ContactMessages;
