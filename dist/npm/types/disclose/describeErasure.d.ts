import type { Link } from './Link.js';
import type { ViewContext } from './ViewContext.js';
/** Names of entries, and the vendor they are listed under. */
export interface NamedEntries {
    readonly id: string;
    readonly vendor: string;
    readonly names: readonly string[];
}
/** What erasing removes, and what it does not. */
export interface Erasure {
    /** Entries on the site's own domain that are removed: names and patterns. */
    readonly removed: readonly NamedEntries[];
    /** Entries on the site's own domain that are disclosed, and stay. */
    readonly left: readonly NamedEntries[];
    /** Companies with entries on domains of their own, each with its policy: an opt-out page deletes nothing. */
    readonly thirdParties: readonly Link[];
}
/**
 * Describes what erasing removes: what the gate removes once every vendor is denied but the necessary ones. Pure. A pattern
 * is asked about like a name: it fits another pattern only where all that it stands for does.
 */
export declare const describeErasure: (context: ViewContext) => Erasure;
