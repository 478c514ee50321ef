import type { VNode } from 'preact';
import type { StoredEntries } from '../../disclose/describeStorage.js';
import type { VendorDescription } from '../../disclose/describeVendor.js';
import type { ViewContext } from '../../disclose/ViewContext.js';
interface EntryListProps {
    readonly entries: readonly StoredEntries[];
    readonly kit: ViewContext;
}
/** Cookies and storage entries: their names, whose they are, where and how long they are kept. */
export declare const EntryList: ({ entries, kit: { messages } }: EntryListProps) => VNode;
interface Props {
    readonly vendor: VendorDescription;
    readonly kit: ViewContext;
}
/** A vendor's disclosure in preferences. */
export declare const VendorDetails: ({ vendor, kit }: Props) => VNode;
export {};
