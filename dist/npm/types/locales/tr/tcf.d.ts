import type { TcfMessages } from '../tcfMessages.js';
/** Turkish, the part about the framework of the IAB (TCF). */
export declare const tcf: TcfMessages;
