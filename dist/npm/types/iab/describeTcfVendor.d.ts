import type { TcfMessages } from '../locales/tcfMessages.js';
import { type Bag } from './tcfFacts.js';
export interface DescribedVendor {
    readonly rows: readonly {
        readonly title: string;
        readonly values: readonly string[];
        /** BCP 47. */
        readonly language: string;
    }[];
    readonly links: readonly {
        readonly title: string;
        readonly href: string;
    }[];
}
/** Where the texts come from. */
export interface TcfTexts {
    readonly list: object;
    /** The language of the list's names, BCP 47. */
    readonly listLanguage: string;
    readonly words: TcfMessages;
    /** That of the words. */
    readonly language: string;
}
export declare const describeTcfVendor: (vendor: Bag, texts: TcfTexts) => DescribedVendor;
