/** The attributes that make an element fetch, and that `data-` holds back. */
export declare const FETCHING: string[];
/** Lets the element fetch. `changed` names a held attribute that was just given another value. */
export declare const reveal: (element: Element, changed?: string | null) => void;
/** Empties a frame whose `src` was taken away: that alone does not, putting the same element back does. */
export declare const unload: (element: Element) => void;
/** Takes the permission back. What an iframe shows is gone; what was sent is sent. */
export declare const hold: (element: Element) => void;
