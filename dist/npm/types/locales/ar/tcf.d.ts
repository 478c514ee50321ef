import type { TcfMessages } from '../tcfMessages.js';
/** Arabic, the part about the framework of the IAB (TCF). */
export declare const tcf: TcfMessages;
