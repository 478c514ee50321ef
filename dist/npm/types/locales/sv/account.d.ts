import type { AccountMessages } from '../messages.js';
/** Swedish, the part about answers that are kept with an account. */
export declare const account: AccountMessages;
