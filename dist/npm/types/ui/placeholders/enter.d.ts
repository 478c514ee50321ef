/**
 * Gives focus to what has come into a part of the page: to the first element that takes it, else to the first of all. Whoever pressed
 * goes on there, unless they have gone elsewhere meanwhile.
 */
export declare const enter: (place: HTMLElement) => void;
