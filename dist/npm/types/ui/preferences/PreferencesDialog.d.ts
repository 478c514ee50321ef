import type { VNode } from 'preact';
import type { Choice, Choices, Decision } from '../../types/index.js';
import type { ViewContext } from '../../disclose/ViewContext.js';
import type { Duties } from '../contracts/DutiesModule.js';
import type { RightsPart } from '../contracts/RightsModule.js';
import { type DraftActions } from './PurposeSection.js';
/** What can be brought into sight, by its heading's id. */
export type Section = 'opt-out' | 'choices' | 'rights';
/** What the dialog can do. */
export interface DialogActions extends DraftActions {
    /** Puts the same answer for some purposes and vendors into the draft. */
    chooseEach(ids: readonly string[], choice: Choice): void;
    /** Commits the same answer for everything. */
    chooseAll(choice: Choice): void;
    /** Commits the draft. */
    save(): void;
    /** Closes without a decision. */
    cancel(): void;
    /** Brings a section into sight. */
    reveal(id: Section): void;
}
interface Props {
    readonly kit: ViewContext;
    readonly decision: Decision;
    readonly draft: Choices;
    readonly actions: DialogActions;
    /** What the law of the region has shown besides. */
    readonly duties: Duties | undefined;
    /** Comes a little later than the rest. */
    readonly rights: RightsPart | undefined;
}
/** Layer 2. A click on the backdrop does nothing; Escape cancels. */
export declare const PreferencesDialog: (props: Props) => VNode;
export {};
