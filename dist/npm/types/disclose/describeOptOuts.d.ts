import type { Link } from './Link.js';
import type { ViewContext } from './ViewContext.js';
/** An opt-out page and what to know about it. */
export interface OptOutDescription extends Link {
    readonly notes: readonly string[];
}
/** Where visitors can opt out, in the order in which to show it. */
export interface OptOuts {
    /** Pages of the vendors; one page may serve several of a company's services. */
    readonly vendors: readonly OptOutDescription[];
    /** Pages for many companies at once. */
    readonly industry: readonly OptOutDescription[];
}
/** Describes where else visitors can say no: at the vendors, and at pages for many companies at once. Pure. */
export declare const describeOptOuts: (context: ViewContext) => OptOuts;
