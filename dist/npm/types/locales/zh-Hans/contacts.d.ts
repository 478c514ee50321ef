import type { ContactMessages } from '../messages.js';
/** Simplified Chinese, the part about whom visitors can turn to. */
export declare const contacts: ContactMessages;
