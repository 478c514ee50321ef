import { type HeldFrame } from './describeEmbed.js';
import type { EmbedContext } from '../contracts/EmbedsModule.js';
/** The element of every placeholder. */
export declare const NAME = "sekisho-placeholder";
/** A placeholder in its place. */
export interface Placeholding {
    readonly host: HTMLElement;
    /** How often it may still be put back. */
    left: number;
    draw(): void;
    /** Takes the size that the frame would have now. */
    fit(): void;
    /** Removes it and shows the frame. */
    remove(): void;
}
/** What is done about a frame. */
export interface PlaceholderActions {
    loadOnce(): void;
    allow(ids: readonly string[]): void;
}
/** Ids as an attribute names them. */
export declare const split: (ids: string | undefined) => string[];
/** What a frame says of itself, if it can be loaded and is to have a placeholder. */
export declare const readFrame: ({ dataset, title }: HTMLIFrameElement) => HeldFrame | undefined;
/** An element of the page with a placeholder's styles in its shadow root. */
export declare const createHost: ({ port, language, styles }: EmbedContext) => HTMLElement;
/** Makes the placeholder of a frame; it is not put into the page yet. */
export declare const createPlaceholder: (frame: HTMLIFrameElement, context: EmbedContext, { loadOnce, allow }: PlaceholderActions) => Placeholding;
