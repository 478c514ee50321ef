/**
 * A receipt: what was asked, what was answered, how and when. Field by field in docs/receipt.md, as JSON Schema in
 * docs/receipt.schema.json. Names in `dpv:` are those of the W3C Data Privacy Vocabulary.
 */
export interface Receipt {
    /** Names this shape. */
    readonly schema: 'urn:sekisho:receipt:1';
    /** A random UUID, and the key under which sending it twice counts once. */
    readonly id: string;
    /** The receipt before this one, if that granted something; else `null`. */
    readonly previous: string | null;
    /**
     * A random UUID that receipts of this browser for this site share, from the first grant to the receipt of the answer that
     * takes everything back; `null` on a refusal outside of that.
     */
    readonly principal: string | null;
    /** When it was made: ISO 8601, UTC, by the clock of the visitor's device. */
    readonly created: string;
    readonly event: {
        readonly state: ReceiptState;
        /** When the visitor decided. */
        readonly time: string;
        /** Until when the answers hold. */
        readonly validUntil: string;
        /** Who answered: the visitor in the interface, or a script of the site by its API. */
        readonly by: 'visitor' | 'site';
        /** Where: `banner`, `preferences`, `placeholder` or `api`. */
        readonly method: string;
    };
    readonly controller: {
        readonly name: string;
        readonly origin: string;
        readonly address: string | null;
        readonly department: string | null;
        readonly email: string | null;
        readonly tel: string | null;
        readonly url: string | null;
        readonly dpo: string | null;
    };
    readonly notice: {
        /** The language it was shown in; `null` where nothing was shown. */
        readonly language: string | null;
        /** `sha256-` and the hash of its words in base64; `null` where nothing was shown, or the page is not https. */
        readonly textHash: string | null;
        /** The version of Sekisho that showed it. */
        readonly software: string;
        readonly policy: string | null;
        readonly policyVersion: string | null;
        /** From when that version is in force. */
        readonly policyEffectiveFrom: string | null;
        /** The language whose text prevails. */
        readonly authoritativeLanguage: string | null;
    };
    readonly jurisdiction: string | null;
    /** Which answer silence would have been: `opt-in`, `opt-out`, `notice` or `none`; the strictest, where a region has several. */
    readonly regime: string;
    /** Where the site says the visitor is, ISO 3166-2. */
    readonly region: string | null;
    /** `account` where the answer is kept with the visitor's account, and holds on their other devices. Absent: this browser alone. */
    readonly scope?: 'account';
    readonly signals: {
        readonly gpc: boolean;
    };
    readonly purposes: readonly ReceiptPurpose[];
    /** The vendors that were disclosed, granted or not. */
    readonly recipients: readonly ReceiptRecipient[];
    /** Where the record is kept. */
    readonly storage: readonly string[];
    /** How long the record is kept, ISO 8601. */
    readonly retention: string;
    /** Address under which the answer can be changed and withdrawn. */
    readonly withdrawal: string;
    /** Address under which other rights can be exercised. */
    readonly rights: string | null;
}
/** Where consent stands. */
export type ReceiptState = 'dpv:ConsentGiven' | 'dpv:ConsentRefused' | 'dpv:ConsentWithdrawn' | 'dpv:ConsentUnknown';
/** A purpose that was asked for. */
export interface ReceiptPurpose {
    readonly id: string;
    /** The site's own words, where it has some. */
    readonly description: string | null;
    readonly choice: 'granted' | 'denied';
    /** `dpv:ConsentUnknown` where nobody answered and the regime speaks. */
    readonly state: ReceiptState;
    /** How the visitor expressed it: by itself, or along with others; `null` where code answered, or nobody. */
    readonly type: 'dpv:ExplicitlyExpressedConsent' | 'dpv:ExpressedConsent' | null;
}
/** A vendor that receives data if granted. */
export interface ReceiptRecipient {
    readonly id: string;
    readonly purpose: string;
    readonly name: string;
    readonly company: string | null;
    /** ISO 3166-1 alpha-2. */
    readonly country: string | null;
    /** `processor` acts on the site's behalf alone. */
    readonly role: 'processor' | 'independent' | null;
    /** Kinds of personal data. */
    readonly sends: readonly string[];
    readonly privacyPolicy: string | null;
    readonly choice: 'granted' | 'denied';
    readonly state: ReceiptState;
}
