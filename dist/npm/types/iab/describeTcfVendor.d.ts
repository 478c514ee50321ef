import { type Bag } from './tcfFacts.js';
import type { TcfWords } from './tcfWords.js';
export interface DescribedVendor {
    readonly rows: readonly {
        readonly title: string;
        readonly values: readonly string[];
    }[];
    readonly links: readonly {
        readonly title: string;
        readonly href: string;
    }[];
}
export declare const describeTcfVendor: (list: object, vendor: Bag, language: string, words: TcfWords) => DescribedVendor;
