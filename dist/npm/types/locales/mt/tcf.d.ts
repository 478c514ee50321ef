import type { TcfMessages } from '../tcfMessages.js';
/** Maltese, the part about the framework of the IAB (TCF). */
export declare const tcf: TcfMessages;
