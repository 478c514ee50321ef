import type { VNode } from 'preact';
import type { DutyMessages } from '../../locales/messages.js';
import type { DutySection } from '../contracts/DutiesModule.js';
interface Props extends DutySection {
    readonly words: DutyMessages;
}
/** Where California's link leads: the opt-out, whether the browser's signal is honoured, and requests beyond cookies. */
export declare const PrivacyChoices: (props: Props) => VNode;
export {};
