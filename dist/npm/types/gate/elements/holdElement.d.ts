/** The attributes that make an element fetch, and that `data-` holds back: those of all elements, in an order of their own. */
export declare const HELD_ATTRIBUTES: string[];
/** Lets the element fetch. `changed` names a held attribute that was just given another value. */
export declare const revealElement: (element: Element, changed?: string | null) => void;
/** Empties a frame whose `src` was taken away: that alone does not, putting the same element back does. */
export declare const unloadFrame: (element: Element) => void;
/** Takes the permission back. What an iframe shows is gone; what was sent is sent. */
export declare const holdElement: (element: Element) => void;
