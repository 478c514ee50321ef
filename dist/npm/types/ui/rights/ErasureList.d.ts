import type { VNode } from 'preact';
import type { RightsMessages } from '../../locales/rightsMessages.js';
import type { ViewContext } from '../../disclose/ViewContext.js';
interface Props {
    readonly kit: ViewContext;
    readonly words: RightsMessages;
    /** Whether it shall be unfolded: what was erased just now is worth a look. */
    readonly isOpen: boolean;
}
/** What erasing removes, what it cannot, and what stays and why. */
export declare const ErasureList: ({ kit, words, isOpen }: Props) => VNode;
export {};
