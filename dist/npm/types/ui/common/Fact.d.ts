import type { ComponentChildren, VNode } from 'preact';
interface Props {
    readonly term: string;
    /** The language of the fact where it is not that of the term. */
    readonly language?: string | undefined;
    readonly children?: ComponentChildren;
}
/** A fact and its name; nothing where there is no fact. */
export declare const Fact: ({ term, language, children }: Props) => VNode | null;
export {};
