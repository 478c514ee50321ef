import type { VNode } from 'preact';
import type { DutyMessages } from '../../locales/messages.js';
import type { DutySection } from '../contracts/DutiesModule.js';
interface Props extends Pick<DutySection, 'kit'> {
    readonly words: DutyMessages;
}
/** Where the companies are that are not in Japan, and what protects data there (APPI Art. 28(2)). */
export declare const Abroad: ({ kit, words }: Props) => VNode | null;
export {};
