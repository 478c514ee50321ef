import type { Vendor } from '../types/index.js';
import type { Link } from './Link.js';
import type { ViewContext } from './ViewContext.js';
/** The opt-out page of a vendor, and what an opt-out there does. */
export interface OptOut extends Link {
    readonly effect: string;
}
/** Describes the opt-out page of a vendor; nothing where it has none that can be linked to. */
export declare const describeOptOut: (vendor: Vendor, context: ViewContext) => OptOut | undefined;
