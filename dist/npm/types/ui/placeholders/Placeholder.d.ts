import type { VNode } from 'preact';
import type { Embed } from './describeEmbed.js';
interface Props {
    readonly embed: Embed;
    /** Says that a tab opens. */
    readonly hint: string;
    readonly onceLabel: string;
    onOnce(): void;
    onAlways(ids: readonly string[]): void;
}
/** Stands where a frame is held: whose it is, what loading it does, and the ways to load it. */
export declare const Placeholder: ({ embed, hint, onceLabel, onOnce, onAlways }: Props) => VNode;
export {};
