import type { Text } from './text.js';
/** What the visitor is told about a vendor. Facts carry a source and the date they were checked. */
export interface Disclosure {
    /** What the site uses the service for: one plain sentence. */
    readonly use: Text;
    /** What the recipient itself uses the data for: one plain sentence. */
    readonly recipientUse: Text;
    /** Whether the recipient handles the data only on the site's behalf. Default `independent`. */
    readonly role?: 'processor' | 'independent';
    /** What is sent to the vendor. */
    readonly sends: readonly DataKind[];
    /** Cookies and storage entries. An empty list means that it keeps none, unless `cookiesUnknown` says otherwise. */
    readonly cookies: readonly CookieDisclosure[];
    /** Whether nobody has looked which cookies there are beside those listed. Default `false`. */
    readonly cookiesUnknown?: boolean;
    /** On what ground data leaves the visitor's region, one entry per region and country. Default: nothing is said. */
    readonly transfers?: readonly Transfer[];
    /** What the recipient does to protect the data, where it is handled abroad: one plain sentence. Default: nothing is said. */
    readonly safeguards?: Text;
    /** Where it is said that the recipient links what it receives to a person it knows: `Vendor.linksToIdentity`. */
    readonly identitySource?: string;
    /** Address of the vendor's privacy policy. */
    readonly privacyPolicy: Text;
    /**
     * What `privacyPolicy` leads to; the link is labelled accordingly.
     * - `policy`: the privacy policy itself (default). Built-in vendors have it only where that was verified
     * - `unverified`: an address that public sites give for the policy; nobody has looked at it
     * - `company`: a page of the company, from which its policy has to be found
     * - `processing`: the terms under which it processes data on the site's behalf; it has no policy of its own for that
     */
    readonly privacyPolicyKind?: 'policy' | 'unverified' | 'company' | 'processing';
    /** Address of the vendor's terms. */
    readonly terms?: Text;
    /** Address of the page where the visitor can opt out at the vendor. */
    readonly optOutPage?: Text;
    /**
     * What an opt-out there ends. Default: nothing is said.
     * - `sending`: that data is sent
     * - `use`: that it is used for advertising
     * - `personalisation`: that advertisements are chosen by it; they are still counted and measured with it
     */
    readonly optOutStops?: 'sending' | 'use' | 'personalisation';
    /**
     * What an opt-out there holds for. Default: nothing is said.
     * - `browser`: the browser in which it was made
     * - `account`: the visitor's account at the vendor, which it needs
     * - `either`: the account of those who are signed in, the browser of everybody else
     */
    readonly optOutScope?: 'browser' | 'account' | 'either';
    /** Where `optOutStops` and `optOutScope` come from. */
    readonly optOutSource?: string;
    /**
     * Why Japan's external-transmission rule does not ask for an entry. It is listed all the same, with the reason.
     * - `necessary`: needed to show the page, for what was entered, to sign in, for security, or to spread the load
     * - `first-party-id`: only an identifier that the site itself gave
     * - `consented`: sent only where the visitor has agreed
     * - `opt-out`: the visitor can stop it, and is told how
     */
    readonly exempt?: 'necessary' | 'first-party-id' | 'consented' | 'opt-out';
    /** A notice that the recipient's terms ask the site to publish. Built in for `yahoo-japan-ads`. */
    readonly notice?: 'yahoo-japan-ads';
    /** Where the facts come from. */
    readonly source: string;
    /** When they were last checked, `YYYY-MM-DD`. */
    readonly checked: string;
}
/**
 * A kind of information that a tag may send (the vocabulary of Japan's external-transmission notices).
 * - `page`: address, time and referrer of the page
 * - `interaction`: clicks, scrolling
 * - `identifier`: an identifier in a cookie, of the browser or for advertising
 * - `address`: IP address, coarse location
 * - `device`: operating system, browser, device, language, screen
 * - `commerce`: purchases, conversions
 * - `click-id`: the identifier of the click on an advertisement
 * - `user`: what the site knows of its user: member number, plan
 * - `contact`: hashed e-mail address or telephone number
 * - `playback`: how a video was watched
 * - `recording`: recorded form input and screen operation
 */
export type DataKind = 'page' | 'interaction' | 'identifier' | 'address' | 'device' | 'commerce' | 'click-id' | 'user' | 'contact' | 'playback' | 'recording';
/** One cookie or storage entry, as told to the visitor. */
export interface CookieDisclosure {
    /** Its name; `*` stands for a part that varies. */
    readonly name: string;
    /** Where the browser keeps it. Default `cookie`. */
    readonly kind?: 'cookie' | 'localStorage' | 'sessionStorage' | 'database' | 'cache';
    /** `first`: set on the site's own domain. `third`: set on the vendor's, out of the site's reach. */
    readonly party: 'first' | 'third';
    /**
     * How long it is kept:
     * - an ISO 8601 duration, for example `P90D`
     * - `session`: until the browser, or for `sessionStorage` the tab, is closed
     * - `persistent`: it has no end; what is in localStorage has none of its own
     * - `unpublished`: the vendor's own page names it and gives no lifetime
     * - `null`: not looked up, or no source that decides was found
     */
    readonly retention: string | null;
    /** Where the row comes from. */
    readonly source: string;
}
/** The ground on which data is given to a recipient in another country. */
export interface Transfer {
    /** Where the visitors are whose data it is: ISO 3166-1 alpha-2, or `EEA`. */
    readonly from: string;
    /** The country that the data goes to, ISO 3166-1 alpha-2. */
    readonly to: string;
    /**
     * - `adequacy`: the authorities of `from` have decided that the law of `to` protects data enough
     * - `privacy-framework`: the recipient takes part in the Data Privacy Framework of `from` and the United States
     * - `standard-clauses`: the recipient has signed the standard contractual clauses of `from`
     */
    readonly ground: 'adequacy' | 'privacy-framework' | 'standard-clauses';
    /** Where that is said. */
    readonly source: string;
}
/** The addresses of a vendor's terms and privacy policy. */
export type Links = Pick<Disclosure, 'privacyPolicy' | 'privacyPolicyKind' | 'terms'>;
