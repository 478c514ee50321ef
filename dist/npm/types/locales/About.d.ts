/** The legal words of a language, as its texts have them. */
export interface LegalTerms {
    readonly consent: string;
    readonly withdraw: string;
    readonly object: string;
    readonly controller: string;
    readonly legitimateInterest: string;
    readonly optOut: string;
}
/** What is known of a translation: docs/languages.md says it. Nothing of it is sent to visitors. */
export interface About {
    /** The language's name for itself. */
    readonly name: string;
    /** Its name in English. */
    readonly english: string;
    /** Whose words the legal terms are. */
    readonly law: string;
    readonly terms: LegalTerms;
    /** Whether the legal terms were looked up in that text for this translation. */
    readonly isChecked: boolean;
    /** Whether somebody other than the translator has read all of it. */
    readonly isReread?: boolean;
    /** What is doubtful, in English. */
    readonly notes: readonly string[];
}
