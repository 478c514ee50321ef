/** The attributes that make an element fetch, and that `data-` holds back: those of all elements, in an order of their own. */
export declare const HELD_ATTRIBUTES: string[];
/**
 * Begins a frame anew by putting it back in its place. One whose `src` was taken away is not emptied by that alone; and in Chromium
 * 156 one whose `src` comes in the microtask after the parser has inserted it stays blank.
 */
export declare const renewFrame: (element: Element) => void;
/** Lets the element fetch. `changed` names a held attribute that was just given another value. */
export declare const revealElement: (element: Element, changed?: string | null) => void;
/** Takes the permission back. What an iframe shows is gone; what was sent is sent. */
export declare const holdElement: (element: Element) => void;
