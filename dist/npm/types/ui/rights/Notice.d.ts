import type { VNode } from 'preact';
import type { RightsMessages } from '../../locales/rightsMessages.js';
import type { Revision } from '../../types/index.js';
import type { NoticeContext } from '../contracts/RightsModule.js';
interface Props {
    readonly context: NoticeContext;
    readonly words: RightsMessages;
    readonly changes: readonly Revision[];
    onDismiss(): void;
}
/** Tells what changes in the policy, and from when. It asks nothing, covers nothing and needs no answer. */
export declare const Notice: ({ context, words, changes, onDismiss }: Props) => VNode;
export {};
