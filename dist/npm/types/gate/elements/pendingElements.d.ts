/** Elements that the parser has not passed yet: their text may still lack its end. */
export interface PendingElements {
    add(element: Element): void;
    /** Calls back for those that are whole now. */
    finish(): void;
}
export declare const createPendingElements: (onWhole: (element: Element) => void) => PendingElements;
