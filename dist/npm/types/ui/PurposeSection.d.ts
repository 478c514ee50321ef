import type { VNode } from 'preact';
import type { Choice, Choices, Purpose } from '../types.js';
import { type Kit } from './kit.js';
/** What is done about a draft. */
export interface DraftActions {
    choosePurpose(id: string, choice: Choice): void;
    chooseVendor(id: string, choice: Choice): void;
}
interface Props {
    readonly purpose: Purpose;
    readonly draft: Choices;
    readonly kit: Kit;
    /** Global Privacy Control keeps it denied. */
    readonly isLocked: boolean;
    readonly actions: DraftActions;
}
/** One purpose that is asked for: its switch, and under it those of its vendors. */
export declare const PurposeSection: ({ purpose, draft, kit, isLocked, actions }: Props) => VNode;
export {};
