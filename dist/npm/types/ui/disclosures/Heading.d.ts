import type { ComponentChildren, VNode } from 'preact';
interface Props {
    /** 2 to 6; what lies deeper is 6. */
    readonly level: number;
    readonly children: ComponentChildren;
}
/** A heading at its place in the outline of the page it stands on. */
export declare const Heading: ({ level, children }: Props) => VNode;
export {};
