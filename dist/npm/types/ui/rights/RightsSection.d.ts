import type { VNode } from 'preact';
import type { RightsMessages } from '../../locales/rightsMessages.js';
import type { Decision, Receipt } from '../../types/index.js';
import type { ViewContext } from '../../disclose/ViewContext.js';
/** What was done last, and is confirmed in words. */
export type Done = 'withdrawn' | 'downloaded' | 'erasing' | 'erased' | 'erased.partly';
/** What a part of the section is drawn with. */
export interface RightsProps {
    readonly kit: ViewContext;
    readonly words: RightsMessages;
    readonly decision: Decision;
    readonly receipt: Receipt | undefined;
    readonly done: Done | undefined;
    /** Names of what could not be erased. */
    readonly left: readonly string[];
    readonly actions: {
        withdraw(): void;
        download(): void;
        erase(): Promise<void>;
    };
}
/** What the visitor chose, and everything they can do about it. */
export declare const RightsSection: (props: RightsProps) => VNode;
