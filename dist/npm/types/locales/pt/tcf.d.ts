import type { TcfMessages } from '../tcfMessages.js';
/** European Portuguese, the part about the framework of the IAB (TCF). */
export declare const tcf: TcfMessages;
