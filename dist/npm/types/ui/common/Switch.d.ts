import type { VNode } from 'preact';
import type { Choice } from '../../types/index.js';
import type { SwitchState } from './draft.js';
interface Props {
    /** The id of the purpose or vendor. */
    readonly name: string;
    readonly state: SwitchState;
    readonly describedBy?: string;
    readonly disabled?: boolean;
    onChoice(choice: Choice): void;
}
/** The id of the switch of a purpose or vendor. */
export declare const switchId: (name: string) => string;
/**
 * A native checkbox that looks and speaks like a switch; its label points at `switchId(name)` and stands behind it, as a
 * checkbox's does (WCAG 2.2, H44), and the style turns the two round.
 * ARIA knows no mixed switch, so a mixed one is also described in words beside it.
 */
export declare const Switch: ({ name, state, describedBy, disabled, onChoice }: Props) => VNode;
export {};
