import type { VNode } from 'preact';
import type { Choice, Vendor } from '../types.js';
import { type Kit } from './kit.js';
interface Props {
    readonly vendor: Vendor;
    readonly kit: Kit;
    /** Absent where there is nothing to choose. */
    readonly choice?: Choice | undefined;
    readonly disabled?: boolean;
    onChoice(choice: Choice): void;
}
/** One vendor: its switch, and what is told about it, folded. */
export declare const VendorItem: ({ vendor, kit, choice, disabled, onChoice }: Props) => VNode;
export {};
