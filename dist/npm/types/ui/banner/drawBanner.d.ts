import type { Choice, View } from '../../types/index.js';
import type { LayerContext } from '../contracts/Layer.js';
interface Props {
    readonly context: LayerContext;
    onChoice(choice: Choice): void;
    onOpen(view: View): void;
    /** The visitor is about to open preferences. */
    onNear(): void;
    onFocusIn(event: FocusEvent): void;
}
/**
 * Draws layer 1. Accept and reject are drawn by the same lines: no option tells them apart.
 * Paragraphs, not headings, so that the outline of the page stays the page's own.
 */
export declare const drawBanner: ({ context, onChoice, onOpen, onNear, onFocusIn }: Props) => HTMLElement;
export {};
