/** What stands around the texts of a vendor list, which has the names and descriptions itself. */
export interface TcfWords {
    readonly vendors: string;
    readonly purposes: string;
    readonly specialPurposes: string;
    readonly features: string;
    readonly specialFeatures: string;
    readonly byConsent: string;
    readonly byInterest: string;
    readonly count: string;
    readonly data: string;
    readonly storage: string;
    readonly cookies: string;
    readonly renewed: string;
    readonly session: string;
    readonly otherStorage: string;
    readonly links: string;
    readonly privacy: string;
    readonly interest: string;
    readonly devices: string;
}
/** In the visitor's language where it is one of these two, else in English. */
export declare const wordsOf: (language: string) => TcfWords;
