import type { VNode } from 'preact';
import type { Choice, Choices, Purpose } from '../../types/index.js';
import type { ViewContext } from '../../disclose/ViewContext.js';
/** What is done about a draft. */
export interface DraftActions {
    choosePurpose(id: string, choice: Choice): void;
    chooseVendor(id: string, choice: Choice): void;
}
interface Props {
    readonly purpose: Purpose;
    readonly draft: Choices;
    readonly kit: ViewContext;
    /** Ids that Global Privacy Control keeps denied. */
    readonly locked: readonly string[];
    readonly actions: DraftActions;
}
/** One purpose that is asked for: its switch, and under it those of its vendors. */
export declare const PurposeSection: ({ purpose, draft, kit, locked, actions }: Props) => VNode;
export {};
