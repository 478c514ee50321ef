import type { VNode } from 'preact';
import type { Choice, Choices, Decision, Purpose } from '../../types/index.js';
import type { ViewContext } from '../../disclose/ViewContext.js';
import type { Duties } from '../contracts/DutiesModule.js';
/** What is done about a draft. */
export interface DraftActions {
    choosePurpose(id: string, choice: Choice): void;
    chooseVendor(id: string, choice: Choice): void;
}
interface Props {
    readonly purpose: Purpose;
    readonly draft: Choices;
    readonly kit: ViewContext;
    readonly decision: Decision;
    readonly duties: Duties | undefined;
    readonly actions: DraftActions;
}
/** One purpose that is asked for: its switch, and under it those of its vendors. */
export declare const PurposeSection: ({ purpose, draft, kit, decision, duties, actions }: Props) => VNode;
export {};
