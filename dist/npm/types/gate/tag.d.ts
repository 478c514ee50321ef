/** Selects every annotated element. */
export declare const ANNOTATED = "[data-purpose],[data-vendor]";
/** Purposes and vendors that must all be granted before the element passes. */
export declare const needs: (element: Element) => string[];
/** A script written so that the browser does not run it. */
export declare const isHeldScript: (element: Element) => element is HTMLScriptElement;
/** Whether the parser has passed the element's end. While a page loads, an inline script may still lack its text. */
export declare const isWhole: (element: Element) => boolean;
