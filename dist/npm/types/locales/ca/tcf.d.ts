import type { TcfMessages } from '../tcfMessages.js';
/** Catalan, the part about the framework of the IAB (TCF). */
export declare const tcf: TcfMessages;
