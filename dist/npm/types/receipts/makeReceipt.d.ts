import type { Decision } from '../types/index.js';
import type { Settings, Shown } from '../types/internal.js';
import type { Receipt } from '../types/receipt.js';
/** A decision, as the core noted it. */
export interface Noted {
    readonly decision: Decision;
    readonly shown?: Shown | undefined;
    /** The ids that this very decision answered; the others stand as they were. */
    readonly answered: readonly string[];
    /** Whether answers were kept with the visitor's account then. */
    readonly isForAccount?: boolean | undefined;
}
/** What a receipt needs besides the decision. */
export interface Circumstances {
    readonly id: string;
    /** The receipt before. It is linked only where it grants something. */
    readonly previous: Receipt | undefined;
    /** Hash of what was shown. */
    readonly textHash: string | null;
    readonly gpc: boolean;
    /** Milliseconds since 1970. */
    readonly now: number;
    readonly origin: string;
}
/** Makes the receipt of a decision. Pure but for what the page's address is. */
export declare const makeReceipt: (settings: Settings, { decision, shown, answered, isForAccount }: Noted, { id, previous: latest, textHash, gpc, now, origin }: Circumstances) => Receipt;
