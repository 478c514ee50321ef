import { type TcfWords } from '../../iab/tcfWords.js';
/** What stands around the texts of the vendor list in the banner and in preferences. */
export interface TcfMessages extends TcfWords {
    /** BCP 47. */
    readonly language: string;
    readonly storing: string;
    readonly purposesFor: string;
    readonly specialFor: string;
    readonly claims: string;
    readonly scope: string;
    readonly again: string;
    readonly list: string;
    readonly title: string;
    readonly intro: string;
    readonly apart: string;
    readonly limits: string;
    readonly objecting: string;
    readonly noInterest: string;
    readonly kept: string;
    readonly consent: string;
    readonly legitimate: string;
    readonly needs: string;
    readonly more: string;
    readonly byVendors: string;
    readonly claimedBy: string;
    readonly nobody: string;
    readonly categories: string;
}
/** In the language of the interface where it is one of these two, else in English. */
export declare const tcfMessages: (language: string) => TcfMessages;
