import type { VNode } from 'preact';
import type { RightsMessages } from '../locales/rightsMessages.js';
import type { Kit } from './kit.js';
interface Props {
    readonly kit: Kit;
    readonly words: RightsMessages;
}
/** Whom the visitor can turn to. */
export declare const ContactList: ({ kit, words }: Props) => VNode | null;
export {};
