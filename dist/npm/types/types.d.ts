import type { Receipt } from './receipts/Receipt.js';
/**
 * Every public type of Sekisho. No runtime code lives here.
 *
 * Words are those of the field; one term a concept (ARCHITECTURE.md lists them).
 */
/** The purposes that Sekisho knows by name. `necessary` is always granted and never asked for. */
export type StandardPurpose = 'necessary' | 'functional' | 'social' | 'analytics' | 'advertising';
/** A purpose's id: a standard one or one of the site's own (`[a-z0-9-]+`). */
export type PurposeId = StandardPurpose | (string & {});
/** A vendor's id, for example `google-ads` (`[a-z0-9-]+`). Vendors and purposes share one space of ids. */
export type VendorId = string;
/** The answer for one purpose or vendor. There is no third value: what nobody answered is decided by the regime. */
export type Choice = 'granted' | 'denied';
/** Choices by the id of a purpose or vendor. Made without a prototype: look ids up freely. */
export type Choices = Readonly<Record<string, Choice>>;
/**
 * What the law of the visitor's region asks for.
 * - `opt-in`: denied until granted (the default, and what anything unknown becomes)
 * - `opt-out`: granted until denied
 * - `notice`: granted until denied, and the visitor is told
 * - `none`: granted, nothing is shown; a refusal that was given all the same stands
 *
 * Where silence grants, Global Privacy Control denies advertising, whatever is answered: the purposes `advertising` and
 * `Purpose.advertising`, and vendors that say `advertises`.
 */
export type Regime = 'opt-in' | 'opt-out' | 'notice' | 'none';
/**
 * Where the visitor's answer stands.
 * - `undecided`: nothing was answered yet
 * - `decided`: every purpose and vendor was answered, under the policy in force
 * - `expired`: the answer is older than `cookie.days`
 * - `outdated`: the policy changed materially, or a purpose or vendor was added, widened or moved since
 */
export type Status = 'undecided' | 'decided' | 'expired' | 'outdated';
/** How a decision came about. `default` means that nobody decided: the regime speaks. */
export type Via = 'banner' | 'preferences' | 'placeholder' | 'api' | 'default';
/** All choices in force, and how and when they were made. Frozen; a change makes a new one. */
export interface Decision {
    /** Ids of purposes and vendors without an answer that counts, so that the regime speaks for them. */
    readonly unanswered: readonly string[];
    /**
     * Ids that the banner asks for: everything; or where a whole answer was overtaken, what has none any more. Never what
     * is `explicit`: that is asked for in preferences alone.
     */
    readonly asked: readonly string[];
    /** Ids that Global Privacy Control keeps denied, whatever is answered. Empty without it, and under `opt-in`. */
    readonly locked: readonly string[];
    /** Revisions of the policy that the visitor has not been told of yet, or has to answer to. Oldest first. */
    readonly changes: readonly Revision[];
    /** Where the visitor's answer stands. */
    readonly status: Status;
    /** The regime the choices were derived under. */
    readonly regime: Regime;
    /** The choice for every declared purpose and vendor. An id that is not in here is denied. */
    readonly choices: Choices;
    /** When the visitor decided, in milliseconds since 1970, rounded to seconds. Absent if nobody did. */
    readonly at?: number;
    /** How this decision came about; `default` after a page load means read from the record, or nobody decided. */
    readonly via: Via;
}
/** A text in one language for all, or one a language (BCP 47 tag → text). */
export type Text = string | Readonly<Record<string, string>>;
/** A company that decides what the data is used for, and that visitors can turn to. */
export interface Controller {
    /** Its legal name. */
    readonly company: Text;
    /** Its country, ISO 3166-1 alpha-2. */
    readonly country: string;
    /** Its postal address. */
    readonly address?: Text;
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
/** Who a vendor is, as told to the visitor. */
export interface Party {
    /** The service's name, as visitors know it. */
    readonly name: Text;
    /** The legal name of the company that receives the data. */
    readonly company: Text;
    /** The company's country, ISO 3166-1 alpha-2. */
    readonly country: string;
    /** Names under which older policies mention the service or the company. */
    readonly formerly?: readonly Text[];
    /**
     * The company that answers for the data of a region's visitors, where it is not `company`: ISO 3166-1 alpha-2 or `EEA`
     * → company. A region that is not in here is that of `company`.
     */
    readonly controllers?: Readonly<Record<string, Controller>>;
}
/** The kinds of information a tag may send (the vocabulary of Japan's external-transmission notices). */
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
/** The addresses of a vendor's terms and privacy policy. */
export type Links = Pick<Disclosure, 'privacyPolicy' | 'privacyPolicyKind' | 'terms'>;
/** A vendor: what the gate must know. What visitors are told is kept apart, so that the core carries no prose. */
export interface Vendor<Id extends string = string> {
    /** Unique among vendors and purposes. */
    readonly id: Id;
    /** The purpose under which the vendor is asked for. */
    readonly purpose: PurposeId;
    /**
     * Hosts the vendor's tags talk to; a host covers its subdomains, and may carry a path prefix (`google.com/maps`). A star
     * at its end stands for the ending of any country (`google.*` for google.com, google.de, google.co.jp).
     */
    readonly hosts?: readonly string[];
    /** First-party cookies its tags set: whole names, `*` for a part that varies. Removed when the vendor is denied. */
    readonly cookies?: readonly string[];
    /**
     * What its tags keep in the site's own localStorage, sessionStorage, IndexedDB and Cache storage: whole names of keys,
     * databases and caches, `*` for a part that varies. Removed when the vendor is denied.
     */
    readonly storage?: readonly string[];
    /**
     * It uses what it receives for advertising of its own, or passes it on for that, whatever purpose it is asked for under.
     * Global Privacy Control denies it where silence grants. Default: only under a purpose of advertising.
     */
    readonly advertises?: boolean;
    /** Which signal speaks for it: `google` for Google Consent Mode. */
    readonly signal?: 'google';
    /** Built in beyond the core set: its company, for the banner. A site gives `party` instead, which goes before this. */
    readonly company?: Text;
    /** Built in beyond the core set: what else visitors are told of it comes in a lazy file of its own. */
    readonly catalogue?: true;
    /** Who it is. Built-in vendors have it in the interface, field by field; give it for the site's own. */
    readonly party?: Partial<Party>;
    /** What visitors are told. Built-in vendors have it in the interface, field by field; give it for the site's own. */
    readonly disclosure?: Partial<Disclosure>;
}
/** A purpose, as declared by the site. Standard purposes have built-in texts. */
export interface Purpose {
    /** Unique among purposes and vendors. */
    readonly id: PurposeId;
    /** Its name, as shown. Needed for the site's own purposes. */
    readonly label?: Text;
    /** One sentence on what the data is used for. */
    readonly description?: Text;
    /** What of the site does not work without it. */
    readonly effect?: Text;
    /**
     * Asked for by itself: automated decisions (GDPR Art. 22). Nothing but the visitor's own click on its switch, or on that
     * of one of its vendors, grants it: neither *Accept all* nor code, under any regime. Default `false`.
     */
    readonly explicit?: boolean;
    /** Advertising under a name of the site's own: Global Privacy Control denies it like `advertising`. Default `false`. */
    readonly advertising?: boolean;
}
/** A change of the privacy policy. A list of them counts from the version that `policy.version` names among them. */
export interface Revision {
    /** The version it made. */
    readonly version: string;
    /** When it takes effect, `YYYY-MM-DD`; until then it is announced. Each revision has a day of its own. */
    readonly date: string;
    /** What changed, in plain words. */
    readonly change: Text;
    /** `material` asks again for `purposes`; `minor` only tells. */
    readonly kind: 'minor' | 'material';
    /** The purposes a material change concerns. Default: all. */
    readonly purposes?: readonly PurposeId[];
}
/** The site's privacy policy. */
export interface Policy {
    /** Its address, per language if there are several. */
    readonly url?: Text;
    /** Address of the page with the external-transmission table, for example `/privacy#external-transmission`. */
    readonly externalTransmission?: Text;
    /** Its version. When it changes, the visitor is asked again and told why, unless `revisions` say how much changed. */
    readonly version?: string;
    /** From when this version is in force, `YYYY-MM-DD`. Goes before the `date` of the revision that made it. */
    readonly effectiveFrom?: string;
    /** When it was last revised, `YYYY-MM-DD`. */
    readonly revisedAt?: string;
    /** What changed, version by version. */
    readonly revisions?: readonly Revision[];
    /** The language whose text prevails, BCP 47. */
    readonly authoritativeLanguage?: string;
    /** The versions of translations (BCP 47 → version) that are not up to date with `version`. */
    readonly translations?: Readonly<Record<string, string>>;
    /** Whose law governs it, ISO 3166-1 alpha-2. */
    readonly jurisdiction?: string;
}
/** Whom visitors can turn to. */
export interface Contacts {
    /** The company. */
    readonly name?: Text;
    /** The department or person in charge of personal information. */
    readonly department?: Text;
    readonly address?: Text;
    readonly email?: string;
    readonly tel?: string;
    /** Address of the contact form. */
    readonly url?: Text;
    /** The data protection officer: name, or how to reach them. */
    readonly dpo?: Text;
    /** Address of the page where visitors stop or resume e-mail. */
    readonly emailPreferences?: Text;
}
/** What visitors can ask of the site about their data. */
export interface Rights {
    /** Address of the form that takes requests; `{request}` and `{receipt}` in it are filled in. Default: `contacts`. */
    readonly url?: Text;
    /** What a request costs, where the site charges for it. */
    readonly fee?: Text;
    /** What the site cannot erase, and why. Told in disclosures, too; `texts` may say it instead, as `erasure`. */
    readonly limits?: Text;
    /**
     * On what grounds the site refuses a request. Visitors read it before they make one, and that a refusal is notified to
     * them: whoever gives it has to do so. Told in disclosures, too. Default: nothing is said.
     */
    readonly refusal?: Text;
    /** Whether visitors can ask for restriction (GDPR Art. 18). Default: only where the policy's law gives it. */
    readonly restriction?: boolean;
    /**
     * Whether visitors can ask that a person reviews what a computer alone decided, state their view and contest the decision
     * (GDPR Art. 22(3)). Told in disclosures, too. Default: where a purpose is `explicit` and the policy's law gives it.
     */
    readonly review?: boolean;
    /** The supervisory authority that takes complaints. */
    readonly authority?: {
        readonly name: Text;
        readonly url: Text;
    };
}
/** A page where a visitor can opt out at many companies at once. */
export interface OptOutPage {
    /** Unique among these pages and the vendors. */
    readonly id: string;
    /** Its name. */
    readonly name: Text;
    /** Its address. */
    readonly url: Text;
    /** The regions it serves: ISO 3166-1 alpha-2, or `EU`. Default: all. */
    readonly regions?: readonly string[];
    /** What an opt-out there covers. */
    readonly covers?: Text;
    /** What to know before relying on it. */
    readonly caveat?: Text;
}
/** How the record is stored. */
export interface CookieOptions {
    /** Name of the cookie and of the localStorage entry. Default `sekisho`. */
    readonly name?: string;
    /** Domain that shares the choice, for example `example.com`. Default: this host only. */
    readonly domain?: string;
    /** Path of the cookie. Default `/`. */
    readonly path?: string;
    /** How many days an answer holds, yes and no alike. Default 180, at most 395. */
    readonly days?: number;
}
/**
 * What the site may set. Each has a data attribute of the same name in kebab-case (`policy.url` ⇔ `data-policy-url`).
 * Bad values are reported by the debug build and become the strictest value.
 */
export interface Options {
    /** Vendors whose tags the page carries: ids of built-in ones, imported ones, or the site's own. */
    readonly vendors?: readonly (VendorId | Vendor)[];
    /** Purposes to ask for beside those of the vendors. Default: those of the vendors, or all five if there are none. */
    readonly purposes?: readonly (PurposeId | Purpose)[];
    /** The site's privacy policy. */
    readonly policy?: Policy;
    /** Default `opt-in`. */
    readonly regime?: Regime;
    /** Where the visitor is, ISO 3166-2 (`JP`, `US-CA`). Kept for the site's use; Sekisho never looks it up. */
    readonly region?: string;
    /** Language of the interface, BCP 47. Default: the page's `lang`, else the browser's. */
    readonly language?: string;
    /** The site's name, for the texts. Default: the host. */
    readonly site?: string;
    /** How the record is stored. */
    readonly cookie?: CookieOptions;
    /** Reload the page when a tag that already ran loses its permission. Default `false`. */
    readonly reload?: boolean;
    /** Milliseconds a released script may hold up those after it. Default 5000. */
    readonly timeout?: number;
    /** `auto` shows the banner when an answer is needed; `manual` leaves it to `show()`. Default `auto`. */
    readonly banner?: 'auto' | 'manual';
    /**
     * `declared` holds tags of declared vendors even where nobody annotated them; `all` those of every other site that no
     * `necessary` vendor and no entry of `allow` names; `off` leaves them alone. Default `declared`.
     */
    readonly guard?: 'declared' | 'all' | 'off';
    /** Hosts that `guard: 'all'` leaves alone, written like a vendor's `hosts`. */
    readonly allow?: readonly string[];
    /** Grants count only from a real click in our own interface: the API may deny, never grant. Default `false`. */
    readonly lock?: boolean;
    /** Colours: `auto` follows the visitor's system. Default `auto`. */
    readonly theme?: 'auto' | 'light' | 'dark';
    /**
     * The page's nonce: held scripts must carry it, and the style element of browsers without constructable stylesheets
     * gets it. Default: that of the script tag.
     */
    readonly nonce?: string;
    /** Address of the folder that holds the lazy files. Default: where the script tag's `src` lies. */
    readonly base?: string;
    /** Whom visitors can turn to. */
    readonly contacts?: Contacts;
    /** What visitors can ask of the site about their data. */
    readonly rights?: Rights;
    /** The industry's opt-out pages, in the place of the built-in ones; a vendor's own is in its `disclosure`. */
    readonly optOutPages?: readonly OptOutPage[];
    /** Where receipts are offered to the site: `url` gets each by POST. Nothing is sent without it. */
    readonly receipt?: {
        readonly url?: string;
    };
    /**
     * Whether the site's policy counts cookie identifiers as personal data. Default: nothing is said. Under the law of the
     * EU and of California they are; say `false` to nobody there.
     */
    readonly personalData?: boolean;
    /** Texts of the interface to replace: language → message key → text. */
    readonly texts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
/** Options with every default filled in, validated and frozen. */
export interface Settings {
    readonly vendors: readonly Vendor[];
    readonly purposes: readonly Purpose[];
    readonly policy: Policy;
    readonly regime: Regime;
    readonly region: string;
    readonly language: string;
    readonly site: string;
    readonly cookie: Required<CookieOptions>;
    readonly reload: boolean;
    readonly timeout: number;
    readonly banner: 'auto' | 'manual';
    readonly guard: 'declared' | 'all' | 'off';
    readonly allow: readonly string[];
    readonly lock: boolean;
    readonly theme: 'auto' | 'light' | 'dark';
    readonly nonce: string;
    readonly base: string;
    readonly contacts: Contacts;
    readonly rights: Rights;
    readonly optOutPages?: readonly OptOutPage[];
    readonly receipt: {
        readonly url?: string;
    };
    readonly personalData?: boolean;
    readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
/**
 * A layer of the interface. `opt-out` is preferences, opened at its opt-out pages; `notice` tells of changes of the
 * policy that need no answer.
 */
export type View = 'banner' | 'preferences' | 'opt-out' | 'notice';
/** What `createConsent` returns and `window.sekisho` is. */
export interface Consent<Id extends string = string> {
    /** The decision in force. */
    readonly decision: Decision;
    /** Whether everything named is granted. An unknown id is not. */
    isGranted(...ids: (Id | StandardPurpose)[]): boolean;
    /** Calls back at once and on every change. Returns a function that ends it. One listener's error harms no other. */
    subscribe(listener: (decision: Decision) => void): () => void;
    /** Resolves as soon as everything named is granted; never rejects. */
    when(...ids: (Id | StandardPurpose)[]): Promise<Decision>;
    /** Opens a layer of the interface, loading it if need be. Resolves when it is open; never rejects. Default: `preferences`. */
    show(view?: View): Promise<void>;
    /** Closes the interface without a decision. */
    hide(): void;
    /**
     * Draws disclosures into an element whose `data-sekisho` says which (`disclosures`, `external-transmission`), and keeps them
     * up to date. Elements of the document are found by themselves; this is for those in shadow roots. Never rejects.
     */
    disclose(place: HTMLElement): Promise<void>;
    /**
     * Grants the ids, or without ids what the banner's *Accept all* would; the rest stays as it is. A purpose brings its
     * vendors along. What is `explicit`, and what Global Privacy Control keeps denied, is not granted.
     */
    grant(...ids: (Id | StandardPurpose)[]): void;
    /** Denies the ids, or without ids everything; the rest stays as it is. A purpose brings its vendors along. */
    deny(...ids: (Id | StandardPurpose)[]): void;
    /** Takes back everything that was granted. The same as `deny()` without ids. */
    withdraw(): void;
    /** Removes interface, listeners and observers. Held tags stay held. */
    destroy(): void;
}
/** The `Consent` of the script tag. Before it has loaded, `window.sekisho` may be an array of callbacks. */
export interface ScriptTagConsent extends Consent {
    /** Calls back with the consent object; queued before loading, at once after. */
    push(...callbacks: ((consent: ScriptTagConsent) => void)[]): void;
    /** The version of this build. */
    readonly version: string;
}
export type { Interface, InterfaceModule, Port, ReceiptsModule, Shown } from './internal.js';
export type { Receipt } from './receipts/Receipt.js';
declare global {
    interface DocumentEventMap {
        'sekisho:ready': CustomEvent<Decision>;
        'sekisho:change': CustomEvent<Decision>;
        'sekisho:show': CustomEvent<View>;
        'sekisho:hide': CustomEvent<View>;
        'sekisho:receipt': CustomEvent<Receipt>;
        'sekisho:error': CustomEvent<{
            readonly code: string;
            readonly cause?: unknown;
        }>;
    }
}
