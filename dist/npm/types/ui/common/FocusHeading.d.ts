import type { Ref, VNode } from 'preact';
interface Props {
    readonly level: 2 | 3;
    readonly id: string;
    readonly class?: string;
    readonly words: string;
    readonly heading?: Ref<HTMLHeadingElement>;
}
/**
 * A heading that the focus goes to when its part is opened. Once the button that had the focus is out of reach, Orca 43 goes by itself,
 * in silence, to the element with the next text, and says nothing of a focus that then comes to that same element. With the words in an
 * element of their own it has gone to this one, and the heading is said. Firefox tells of such an element where an id refers to it.
 */
export declare const FocusHeading: ({ level, id, words, heading, ...more }: Props) => VNode;
export {};
