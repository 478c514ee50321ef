import type { ComponentChildren, VNode } from 'preact';
/** A fact and its name; nothing where there is no fact. */
export declare const Fact: ({ term, children, }: {
    readonly term: string;
    readonly children?: ComponentChildren;
}) => VNode | null;
