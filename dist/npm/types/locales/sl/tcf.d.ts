import type { TcfMessages } from '../tcfMessages.js';
/** Slovenian, the part about the framework of the IAB (TCF). */
export declare const tcf: TcfMessages;
