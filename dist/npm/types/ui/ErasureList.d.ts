import type { VNode } from 'preact';
import type { RightsMessages } from '../locales/rightsMessages.js';
import { type Kit } from './kit.js';
interface Props {
    readonly kit: Kit;
    readonly words: RightsMessages;
}
/** What erasing removes, what it cannot, and what stays and why. */
export declare const ErasureList: ({ kit, words }: Props) => VNode;
export {};
