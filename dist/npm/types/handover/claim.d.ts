/** Answers that are handed over. Made by `readAnswers`, so every list is one of ids. */
export interface Answers {
    readonly granted: readonly string[];
    /** `*` alone stands for everything. */
    readonly denied: readonly string[];
}
/** Answers that one site has signed for another. */
export interface Claim extends Answers {
    /** Origin of the site that signs. */
    readonly from: string;
    /** Origin of the one that may read it. */
    readonly to: string;
    /** When it was signed, in seconds since 1970. */
    readonly at: number;
    /** Version of the policy under which was granted what it grants. */
    readonly policy: string;
}
/** What is on both lists is denied. What is no list of ids grants nothing, and refuses everything. */
export declare const readAnswers: (given: unknown) => Answers;
export declare const readClaim: (given: unknown) => Claim;
/** Bytes as text that an address may contain as it is. */
export declare const toBase64Url: (bytes: Uint8Array) => string;
export declare const fromBase64Url: (given: string) => Uint8Array<ArrayBuffer>;
/** What a fragment says. */
export interface Fragment {
    readonly answers: Answers;
    /** What it says by signature: what is signed, and the signature. */
    readonly signed?: {
        readonly claim: Claim;
        readonly payload: string;
        readonly signature: string;
    };
}
/**
 * Reads a fragment: `#sekisho=deny`, `#sekisho=deny:<id>,<id>`, `#sekisho=1.<payload>.<signature>`. `undefined` for any other,
 * which is the page's own. Anybody can write one, so `answers` never grants anything. One that is too long to be looked at may
 * refuse anything: then everything is refused.
 */
export declare const readFragment: (hash: string) => Fragment | undefined;
/** The fragment that says only what is denied. */
export declare const denyFragment: (denied: readonly string[]) => string;
