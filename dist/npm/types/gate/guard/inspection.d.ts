import type { Divert } from './guardAttributes.js';
/**
 * Scripts of other types are data: nobody runs or fetches them. It fits some more than are run.
 * https://mimesniff.spec.whatwg.org/#javascript-mime-type
 */
export declare const RUNS: RegExp;
/**
 * Holds what in a tree would fetch from a denied vendor, scripts apart if they cannot run. Tells whether it did.
 * `isTakenBack` says that the page has asked for nothing: permission was withdrawn.
 */
export type Inspect = (root: Node, withScripts: boolean, isTakenBack?: boolean) => boolean;
/** The tag as it is written, for the developer. */
export declare const toMarkup: (element: Element) => string;
/** `refuse` holds an attribute that the page has asked for, `divert` one that it has not. */
export declare const createInspection: (refuse: Divert, divert: Divert) => Inspect;
