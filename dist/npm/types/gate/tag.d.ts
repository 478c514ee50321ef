/** Selects every annotated element. */
export declare const ANNOTATED = "[data-purpose],[data-vendor],a[data-embed],a[data-share],a[data-instead]";
/** Selects what the interface takes care of: frames the visitor misses while they are held, as far as attributes tell. */
export declare const EMBED = "iframe[data-src]:not([src],[data-placeholder=none],[width=\"0\"],[width=\"1\"]),a[data-embed],a[data-share],a[data-instead]";
/** Purposes and vendors that must all be granted before the element passes. */
export declare const needs: (element: Element) => string[];
/** What the visitor is asked about an element: its address, and whom it needs. */
export declare const label: (element: Element) => string;
/** A script written so that the browser does not run it: by its type, or by a held address alone. */
export declare const isHeldScript: (element: Element) => element is HTMLScriptElement;
/** Whether the parser has passed the element's end. While a page loads, an inline script may still lack its text. */
export declare const isWhole: (element: Element) => boolean;
