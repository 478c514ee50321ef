import type { Settings } from '../../types/internal.js';
/** Links of other kinds are only read. */
export declare const FETCHING_LINK: RegExp;
export interface DiverterOptions {
    readonly settings: Settings;
    isGranted(ids: string[]): boolean;
    /** Whether an annotated element has what it needs. */
    isPermitted(element: Element): boolean;
    /** Whether it names a purpose or vendor that is declared. */
    isKnown(element: Element): boolean;
}
/** Turns elements that would fetch from a denied vendor into annotated, held ones, and back. */
export interface Diverter {
    /** Holds an attribute back that would make the element fetch. Tells whether it did. */
    divert(element: Element, name: string, value: string): boolean;
    /** Vendors whose permission an address lacks. */
    lacks(address: unknown): string[];
    /** Held elements in shadow roots, out of reach of a look through the document. */
    hidden(): Element[];
    /**
     * A copy that shows what the page wrote, where nothing is fetched; of a shadow root, its content in an element. None where
     * nothing in it is held by us.
     */
    original(root: Node): Node | undefined;
}
/** The addresses that an attribute names. */
export declare const addressesOf: (name: string, value: string) => string[];
export declare const createDiverter: ({ settings, isGranted, isPermitted, isKnown }: DiverterOptions) => Diverter;
