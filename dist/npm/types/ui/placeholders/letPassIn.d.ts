/**
 * Lets pass what is held in an element, now and as it comes into it, as far as it needs nothing but what the element names in
 * `data-gate`; each part of it once. Returns a function that ends it.
 */
export declare const letPassIn: (place: HTMLElement, loadOnce: (element: Element) => void) => (() => void);
