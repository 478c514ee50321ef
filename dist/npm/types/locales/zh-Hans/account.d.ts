import type { AccountMessages } from '../messages.js';
/** Chinese (Simplified), the part about answers that are kept with an account. */
export declare const account: AccountMessages;
