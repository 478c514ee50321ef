/**
 * Has the link drawn into the page's places for it, whenever they appear. Only pages in regions that ask for it look for them, so
 * the core need not know of them.
 */
export declare const findChoices: () => void;
