import type { ComponentChildren, VNode } from 'preact';
interface Props {
    readonly term: string;
    readonly children?: ComponentChildren;
}
/** A fact and its name; nothing where there is no fact. */
export declare const Fact: ({ term, children }: Props) => VNode | null;
export {};
