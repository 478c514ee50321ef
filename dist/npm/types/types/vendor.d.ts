import type { Disclosure } from './disclosure.js';
import type { Exemption } from './exemption.js';
import type { PurposeId } from './purpose.js';
import type { SignalName } from './signalName.js';
import type { Stub } from './stub.js';
import type { Text } from './text.js';
/** A vendor's id, for example `google-ads` (`[a-z0-9-]+`). Vendors and purposes share one space of ids. */
export type VendorId = string;
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
     * Global Privacy Control speaks of it (docs/gpc.md). Default: only under a purpose of advertising.
     */
    readonly advertises?: boolean;
    /**
     * It links what it receives to a person it knows: by an account, an e-mail address or a telephone number. With
     * `sekisho.regions.js` it is asked for first where the law says so (Japan), whatever the site relaxes. Default `false`.
     */
    readonly linksToIdentity?: boolean;
    /**
     * It does this on the site's behalf and nothing else: with `sekisho.regions.js` it runs without consent where the law lets it
     * (United Kingdom), and visitors are told and can object. For the site to declare; never heard where it advertises, links
     * to a person or stands under `social`. Default: none.
     */
    readonly exemption?: Exemption;
    /** Which signals speak for it: `google` for Google Consent Mode; docs/signals.md has them all. */
    readonly signals?: readonly SignalName[];
    /** Globals that page code calls: what takes the calls while its tags are held (docs/signals/stubs.md). */
    readonly stubs?: readonly Stub[];
    /** Built in beyond the core set: its company, for the banner. A site gives `party` instead, which goes before this. */
    readonly company?: Text;
    /**
     * Built in beyond the core set: what else visitors are told of it comes in a lazy file, that of all such vendors (`true`), or
     * its own, of which this is the integrity.
     */
    readonly catalogue?: true | string;
    /** Who it is. Built-in vendors have it in the interface, field by field; give it for the site's own. */
    readonly party?: Partial<Party>;
    /** What visitors are told. Built-in vendors have it in the interface, field by field; give it for the site's own. */
    readonly disclosure?: Partial<Disclosure>;
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
/** A company that decides what the data is used for, and that visitors can turn to. */
export interface Controller {
    /** Its legal name. */
    readonly company: Text;
    /** Its country, ISO 3166-1 alpha-2. */
    readonly country: string;
    /** Its postal address. */
    readonly address?: Text;
}
