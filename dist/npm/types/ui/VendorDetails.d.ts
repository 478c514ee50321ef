import type { VNode } from 'preact';
import type { StoredEntries } from '../disclose/describeStorage.js';
import type { VendorDescription } from '../disclose/describeVendor.js';
import type { Kit } from './kit.js';
interface EntryListProps {
    readonly entries: readonly StoredEntries[];
    readonly kit: Kit;
}
/** Cookies and storage entries: their names, whose they are, where and how long they are kept. */
export declare const EntryList: ({ entries, kit: { messages } }: EntryListProps) => VNode;
interface Props {
    readonly vendor: VendorDescription;
    readonly kit: Kit;
}
/** A vendor's disclosure in preferences. */
export declare const VendorDetails: ({ vendor, kit }: Props) => VNode;
export {};
