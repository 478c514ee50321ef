import type { VNode } from 'preact';
import type { RightsMessages } from '../locales/rightsMessages.js';
import type { Kit } from './kit.js';
interface Props {
    readonly kit: Kit;
    readonly words: RightsMessages;
    /** Whether it shall be unfolded: what was erased just now is worth a look. */
    readonly isOpen: boolean;
}
/** What erasing removes, what it cannot, and what stays and why. */
export declare const ErasureList: ({ kit, words, isOpen }: Props) => VNode;
export {};
