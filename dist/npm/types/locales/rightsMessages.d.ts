import type { ContactMessages } from './messages.js';
/** The eight requests that Japanese policies name, GDPR's restriction, and the review of a computer's decision. */
export type RequestKind = 'purpose' | 'disclosure' | 'correction' | 'addition' | 'deletion' | 'suspension' | 'provision' | 'erasure' | 'restriction' | 'review';
type Requests = {
    readonly [Kind in `request.${RequestKind}`]: string;
};
/** Texts of the notice and of the visitor's rights. */
export interface RightsMessages extends Requests, ContactMessages {
    /** Title of the notice, where a change is in force. */
    readonly 'notice.changed': string;
    /** Title of the notice, where all changes lie ahead. */
    readonly 'notice.ahead': string;
    /** Nothing has to be done. */
    readonly 'notice.stands': string;
    /** A change that will be asked about. */
    readonly 'notice.asks': string;
    readonly dismiss: string;
    /** Label of the button that opens preferences. */
    readonly settings: string;
    /** Which language prevails. Slots: `language`. */
    readonly prevails: string;
    /** Label of the link to it. Slots: `language`. */
    readonly 'prevails.link': string;
    /** A translation that is not up to date. Slots: `version`, `current`. */
    readonly 'prevails.stale': string;
    /** Heading of the section. */
    readonly rights: string;
    readonly 'rights.none': string;
    readonly 'rights.when': string;
    readonly 'rights.policy': string;
    readonly 'rights.language': string;
    readonly 'rights.receipt': string;
    readonly 'rights.change': string;
    readonly withdraw: string;
    readonly withdrawn: string;
    readonly download: string;
    readonly downloaded: string;
    readonly erase: string;
    /** Said until everything is erased. */
    readonly erasing: string;
    readonly erased: string;
    /** Something could not be erased. Slots: `names`. */
    readonly 'erased.partly': string;
    readonly 'erase.what': string;
    /** What is erased; a list follows. */
    readonly 'erase.first': string;
    /** What the site says is kept and nothing here erases; a list follows. */
    readonly 'erase.left': string;
    /** HttpOnly cookies, and where to remove them. */
    readonly 'erase.server': string;
    /** What companies keep under their own addresses, and where to turn to; a list follows. */
    readonly 'erase.third': string;
    /** What stays, and why. */
    readonly 'erase.record': string;
    /** Receipts that the site has. */
    readonly 'erase.sent': string;
    readonly 'requests.intro': string;
    /** Said only where a receipt's number goes along. */
    readonly 'requests.receipt': string;
    /** Said where there is neither form nor e-mail address, but a contact. */
    readonly 'requests.contact': string;
    readonly 'requests.fee': string;
    readonly 'requests.limits': string;
    readonly 'requests.free': string;
    readonly authority: string;
    readonly policy: string;
    readonly 'policy.version': string;
    readonly 'policy.from': string;
    readonly 'policy.revisedAt': string;
    readonly 'policy.changes': string;
    /** Subject of a request by e-mail. Slots: `request`, `site`. */
    readonly 'mail.subject': string;
    /** Its text. Slots: `request`, `receipt`. */
    readonly 'mail.body': string;
}
export {};
