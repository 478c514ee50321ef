import type { VNode } from 'preact';
import type { Choice, Vendor } from '../../types/index.js';
import type { ViewContext } from '../../disclose/ViewContext.js';
interface Props {
    readonly vendor: Vendor;
    readonly kit: ViewContext;
    /** Absent where there is nothing to choose. */
    readonly choice?: Choice | undefined;
    /** Global Privacy Control keeps it denied. */
    readonly isLocked?: boolean;
    /** Why there is nothing to choose, or nothing but itself switches it on, where its purpose does not say so already. */
    readonly note?: string;
    onChoice(choice: Choice): void;
}
/** One vendor: its switch, and what is told about it, folded. */
export declare const VendorItem: ({ vendor, kit, choice, isLocked, note, onChoice }: Props) => VNode;
export {};
