/**
 * Signs and verifies claims: ECDSA over P-256 with SHA-256, which every runtime with WebCrypto has.
 * https://www.w3.org/TR/webcrypto/#ecdsa
 */
import { type Claim } from './claim.js';
/** For how many seconds a link holds; a visitor follows it at once. */
export declare const LIFE = 60;
/**
 * Signs what a visitor has answered, for a site of the same company: on the server, for whoever has the key can grant. Gives the
 * value of `#sekisho=`.
 *
 * @example
 * const value = await signHandover(privateKey, { from: 'https://a.example', to: 'https://b.example', granted, denied });
 */
export declare const signHandover: (privateKey: JsonWebKey, claim: Omit<Claim, 'at' | 'policy'> & Partial<Pick<Claim, 'at' | 'policy'>>) => Promise<string>;
/** For whom, from whom, and when a claim is read. */
export interface Expected {
    readonly origin: string;
    /** Public keys by the origin that signs with them. */
    readonly senders: Readonly<Record<string, JsonWebKey>>;
    readonly policy: string;
    /** Seconds since 1970. */
    readonly now: number;
}
/** Whether a claim is meant for this page, is young, and is signed by a site that the page names. Never rejects. */
export declare const isSigned: ({ claim, payload, signature }: {
    readonly claim: Claim;
    readonly payload: string;
    readonly signature: string;
}, { origin, senders, policy, now }: Expected) => Promise<boolean>;
