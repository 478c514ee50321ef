import type { Choice, CookieDisclosure, Vendor } from '../types.js';
import type { TellKit } from './tellKit.js';
/** Cookies and storage entries that are kept alike. */
export interface Entries {
    readonly names: readonly string[];
    /** Where and how long. */
    readonly kept: string;
}
/** A link with its label. */
export interface Link {
    readonly label: string;
    readonly href: string;
}
/** All that is told about a vendor, in one language. What is not known is empty. */
export interface Service {
    readonly id: string;
    readonly name: string;
    readonly company: string;
    readonly country: string;
    readonly formerly: readonly string[];
    /** Whether the site or the catalogue says anything about it. */
    readonly isDescribed: boolean;
    readonly use: string;
    readonly recipientUse: string;
    readonly role: string;
    readonly sends: readonly string[];
    readonly first: readonly Entries[];
    readonly third: readonly Entries[];
    readonly choice: Choice;
    /** What was chosen, or what is in force. */
    readonly state: string;
    /** When data is sent. */
    readonly sent: string;
    readonly privacyPolicy: Link | undefined;
    readonly terms: Link | undefined;
    readonly optOut: Link | undefined;
    /** What the opt-out page ends, and what refusing on the site does. */
    readonly stops: readonly string[];
    readonly exempt: string;
    readonly checked: string;
}
/** Entries by where and how long they are kept. */
export declare const groupEntries: (cookies: readonly CookieDisclosure[], { language, messages }: TellKit) => Entries[];
/** What is in force for a purpose or vendor, and whether the visitor said so. */
export declare const describeChoice: (id: string, purpose: string, kit: TellKit) => string;
/** Says all that is known of a vendor. Pure; never fails on what the site left out. */
export declare const describeService: (vendor: Vendor, kit: TellKit) => Service;
