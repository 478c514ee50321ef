import type { VNode } from 'preact';
import type { RightsMessages } from '../../locales/rightsMessages.js';
import type { ViewContext } from '../../disclose/ViewContext.js';
interface Props {
    readonly kit: ViewContext;
    readonly words: RightsMessages;
}
/** Whom the visitor can turn to. */
export declare const ContactList: ({ kit, words }: Props) => VNode | null;
export {};
