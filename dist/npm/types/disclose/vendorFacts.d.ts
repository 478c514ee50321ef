import type { Disclosure, Vendor } from '../types/index.js';
import type { ViewContext } from './ViewContext.js';
/** What is known of a vendor in one language, before any words of ours. What is not known is empty. */
export interface VendorFacts {
    readonly id: string;
    readonly purpose: string;
    /** As visitors know it, else its id. */
    readonly name: string;
    readonly company: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    readonly formerly: readonly string[];
    /** Nothing where neither the site nor the catalogue describes it. */
    readonly role: 'processor' | 'independent' | undefined;
    readonly use: string;
    readonly recipientUse: string;
    /** What it does to protect the data. */
    readonly safeguards: string;
    /** The languages of those three where they are not the visitor's. */
    readonly foreign: Readonly<Record<'use' | 'recipientUse' | 'safeguards', string | undefined>>;
    readonly sends: Disclosure['sends'];
    readonly cookies: Disclosure['cookies'];
    /** Whether there may be more cookies than those. */
    readonly isCookieListOpen: boolean;
    /** Why the law asks for no entry. */
    readonly exempt: Disclosure['exempt'];
    /** Addresses, each one that may become a link. */
    readonly privacyPolicy: string;
    readonly terms: string;
    readonly optOutPage: string;
}
/** Reads what is known of a vendor. Never fails on what the site left out. */
export declare const vendorFacts: (vendor: Vendor, { language, partyOf, disclosureOf }: Pick<ViewContext, 'language' | 'partyOf' | 'disclosureOf'>) => VendorFacts;
