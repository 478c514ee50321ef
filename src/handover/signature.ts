/**
 * Signs and verifies claims: ECDSA over P-256 with SHA-256, which every runtime with WebCrypto has.
 * https://www.w3.org/TR/webcrypto/#ecdsa
 */
import { type Claim, fromBase64Url, readClaim, toBase64Url } from './claim.js';

const KEY = { name: 'ECDSA', namedCurve: 'P-256' };
const ALGORITHM = { name: 'ECDSA', hash: 'SHA-256' };

/** For how many seconds a link holds; a visitor follows it at once. */
export const LIFE = 60;

/** By how many seconds the clock of whoever signs may be ahead. */
const AHEAD = 30;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/**
 * Signs what a visitor has answered, for a site of the same company: on the server, for whoever has the key can grant. Gives the
 * value of `#sekisho=`.
 *
 * @example
 * const value = await signHandover(privateKey, { from: 'https://a.example', to: 'https://b.example', granted, denied });
 */
export const signHandover = async (
  privateKey: JsonWebKey,
  claim: Omit<Claim, 'at' | 'policy'> & Partial<Pick<Claim, 'at' | 'policy'>>,
): Promise<string> => {
  const now = Math.floor(Date.now() / 1000);
  const payload = toBase64Url(bytesOf(JSON.stringify(readClaim({ at: now, policy: '', ...claim }))));
  const key = await crypto.subtle.importKey('jwk', privateKey, KEY, false, ['sign']);
  const signature = await crypto.subtle.sign(ALGORITHM, key, bytesOf(payload));
  return `1.${payload}.${toBase64Url(new Uint8Array(signature))}`;
};

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
export const isSigned = async (
  { claim, payload, signature }: { readonly claim: Claim; readonly payload: string; readonly signature: string },
  { origin, senders, policy, now }: Expected,
): Promise<boolean> => {
  try {
    const age = now - claim.at;
    const jwk = Object.prototype.hasOwnProperty.call(senders, claim.from) && senders[claim.from];
    if (!jwk || claim.to !== origin || claim.policy !== policy || !(age <= LIFE && age >= -AHEAD)) return false;
    const key = await crypto.subtle.importKey('jwk', jwk, KEY, false, ['verify']);
    return await crypto.subtle.verify(ALGORITHM, key, fromBase64Url(signature), bytesOf(payload));
  } catch {
    return false;
  }
};
