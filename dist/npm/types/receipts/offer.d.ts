import type { Receipt } from '../types/receipt.js';
/** A receipt that the site has not taken yet. */
export interface Pending {
    readonly receipt: Receipt;
    /** How often it was offered. */
    readonly tries: number;
    /** Not before, in milliseconds since 1970. */
    readonly due: number;
}
/** Offers every receipt that is due, one after the other; stops at the first that does not get through. */
export declare const offer: (name: string, url: string) => Promise<void>;
