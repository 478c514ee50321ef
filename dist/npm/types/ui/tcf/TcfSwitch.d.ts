import type { VNode } from 'preact';
import type { Choice } from '../../types/index.js';
interface Props {
    readonly name: string;
    readonly label: string;
    /** What it is about, for those who hear the switch alone. */
    readonly subject: string;
    readonly subjectLanguage: string;
    readonly isOn: boolean;
    readonly isFixed: boolean;
    onChoice(choice: Choice): void;
}
/** A switch below the heading that it belongs to. */
export declare const TcfSwitch: ({ name, label, subject, subjectLanguage, isOn, isFixed, onChoice }: Props) => VNode;
export {};
