/** Tells page code of what is held what a content blocker has it told: `error`, once, as a task. */
export interface Refusals {
    add(element: Element): void;
    /** The element has come into the page: it may have waited for that. */
    recall(element: Element): void;
}
export declare const createRefusals: (isPermitted: (element: Element) => boolean) => Refusals;
