import type { Settings } from '../types/internal.js';
/** One way to turn to the site. */
export interface Contact {
    readonly key: 'name' | 'department' | 'address' | 'email' | 'tel' | 'form' | 'dpo';
    readonly text: string;
    /** Empty where there is nothing to link to. */
    readonly href: string;
}
/** Whom visitors can turn to. */
export interface ContactDescription {
    readonly contacts: readonly Contact[];
    /** Address of the page where e-mail is stopped or resumed; empty if there is none. */
    readonly emailPreferences: string;
}
/** Describes whom visitors can turn to, as far as the site says. Pure; an address that may not become a link is left out. */
export declare const describeContacts: ({ contacts }: Pick<Settings, 'contacts'>, language: string) => ContactDescription;
