/** What the rooms of the code say to each other: no part of what the package exports. */
import type { Choice, Choices } from './choice.js';
import type { View } from './consent.js';
import type { Decision, Via } from './decision.js';
import type { CookieOptions, Options } from './options.js';
import type { RuleAll } from './ruling.js';
import type { Purpose } from './purpose.js';
import type { Vendor } from './vendor.js';
/**
 * Options with every default filled in. What the core decides by is checked; what only the interface shows (`contacts`,
 * `rights`, `optOutPages`, `personalData`, `texts`, `layout`, `preferences`) is as the site gave it, and is checked where it is used. Frozen at the top.
 */
export type Settings = Required<Omit<Options, GivenAsLists | 'cookie' | ShownIfGiven>> & Pick<Options, ShownIfGiven> & {
    readonly vendors: readonly Vendor[];
    readonly purposes: readonly Purpose[];
    readonly cookie: Required<CookieOptions>;
    /** For how many days a grant holds, where the law of the visitor's region has a refusal hold for longer: for `cookie.days`. */
    readonly grantDays?: number | undefined;
    /** The law of the visitor's region, where a page has it: it goes before `regime`. */
    readonly rule?: RuleAll | undefined;
    /** What that law has shown to visitors: ids of duties (src/regimes/Profile.ts), and `age` where the visitor's bars anything. */
    readonly duties?: readonly string[] | undefined;
    /** Loads what shows it, where a view has any of it, in the interface's language, or a place of the page. */
    readonly loadDuties?: ((port: Port, view?: View, language?: string) => Promise<unknown> | undefined) | undefined;
    /** Whether answers are kept with the visitor's account: with `sekisho.account.js`, while they are signed in. */
    readonly isForAccount?: (() => boolean) | undefined;
    /** How long that is remembered of this device, in words, once those have been loaded; else in English. */
    readonly tellAccount?: ((language: string) => string) | undefined;
    /** Loads them; never rejects. */
    readonly loadAccountTexts?: ((port: Port, language: string) => Promise<unknown>) | undefined;
    /** Loads a further file of `dist/`, where a script tag has loaded this one. */
    readonly load?: Port['load'];
};
/** What a site may name by ids alone. */
type GivenAsLists = 'vendors' | 'purposes';
/** What is used only where the site gives it: there is no default. */
type ShownIfGiven = 'accent' | 'optOutPages' | 'personalData' | 'regions' | 'signals' | 'age' | 'guardianAgreed' | 'layout' | 'preferences';
/** The only way from the interface into the core: it reads, and it commits. */
export interface Port {
    /** The core's version; the interface refuses another one's. */
    readonly version: string;
    readonly settings: Settings;
    /** The decision in force. */
    read(): Decision;
    /** Calls back on every change (not at once). Returns a function that ends it. */
    subscribe(listener: (decision: Decision) => void): () => void;
    /** Commits choices; ids left out stay unanswered or as they were. `shown` is what the visitor read. */
    decide(choices: Choices, via: Via, shown?: Shown): void;
    /** Commits one answer to everything that stands before the visitor: in the banner what is asked, in preferences all. */
    answerAll(choice: Choice, via: 'banner' | 'preferences', shown?: Shown): void;
    /** Notes that the visitor was told of every change of the policy. Answers stay as they are. */
    acknowledge(): void;
    /** Lets one held element pass: on this page view, as long as it names the same address and vendors. */
    loadOnce(element: Element): void;
    /** Tells the page, by an event on `document`. */
    announce(event: 'show' | 'hide' | 'error', detail: unknown): void;
    /**
     * Loads a further file of `dist/` (script-tag build), checked against `integrity` where our own tag asks for it; only then
     * is that fetched where it stands in a file, too.
     */
    load(file: string, integrity: string | (() => Promise<string>)): Promise<unknown>;
}
/** What stood before the visitor who decided. */
export interface Shown {
    /** Its language, BCP 47. */
    readonly language: string;
    /** Its words, without what is the visitor's own; each run of white space one space. */
    readonly text: string;
}
/** The chunk that makes and offers receipts. */
export interface ReceiptsModule {
    /**
     * Makes receipts of the decisions that wait in storage, and of `line`, which could not be put there; offers them to
     * the site. Never rejects.
     */
    issue(settings: Settings, line?: string): Promise<void>;
}
/** What the lazy interface gives back when mounted. */
export interface Interface {
    /** Opens a layer; the other one closes. */
    show(view: View): Promise<void>;
    /** Closes whatever is open, without a decision. */
    hide(): void;
    /**
     * Draws what belongs into a place of the page: where a frame is held, its placeholder, until it is released; in an
     * element that asks for disclosures, those; links that are to become a frame, to share the page, or to stand in for
     * what is held.
     */
    placehold(place: HTMLElement): Promise<void>;
    /** Removes the element and all listeners. */
    destroy(): void;
}
/** The lazy interface's module. */
export interface InterfaceModule {
    readonly version: string;
    mount(port: Port): Interface;
}
export {};
