/** Selects every element the gate has to do with. */
export declare const ANNOTATED = "[data-purpose],[data-vendor],[data-sekisho=disclosures],[data-sekisho=external-transmission],a[data-embed],a[data-share],a[data-instead]";
/** Selects places where the interface draws: those, and frames the visitor misses, as far as their attributes tell. */
export declare const PLACE = "iframe[data-src]:not([src],[data-placeholder=none],[width=\"0\"],[width=\"1\"]),[data-sekisho=disclosures],[data-sekisho=external-transmission],a[data-embed],a[data-share],a[data-instead]";
/** Purposes and vendors that must all be granted before the element passes. */
export declare const needs: (element: Pick<Element, 'getAttribute'>) => string[];
/** Makes an element need what the other needs too. */
export declare const inherit: (element: Element, from: Element) => void;
/** What the visitor is asked about an element: its address, and whom it needs. */
export declare const label: (element: Element) => string;
/** A script written so that the browser does not run it: by its type, or by a held address alone. */
export declare const isHeldScript: (element: Element) => element is HTMLScriptElement;
/** Whether the parser has passed the element's end. While a page loads, an inline script may still lack its text. */
export declare const isWhole: (element: Element) => boolean;
