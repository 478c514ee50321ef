import type { TcfMessages } from '../tcfMessages.js';
/** English, the part about the framework of the IAB (TCF). */
export declare const tcf: TcfMessages;
