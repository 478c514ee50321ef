import { toBase64Url, readClaim, fromBase64Url } from './claim.js';

/**
 * Signs and verifies claims: ECDSA over P-256 with SHA-256, which every runtime with WebCrypto has.
 * https://www.w3.org/TR/webcrypto/#ecdsa
 */
const KEY = { name: 'ECDSA', namedCurve: 'P-256' };
const ALGORITHM = { name: 'ECDSA', hash: 'SHA-256' };
/** For how many seconds a link holds; a visitor follows it at once. */
const LIFE = 60;
/** By how many seconds the clock of whoever signs may be ahead. */
const AHEAD = 30;
const bytesOf = (text) => new TextEncoder().encode(text);
/**
 * Signs what a visitor has answered, for a site of the same company: on the server, for whoever has the key can grant. Gives the
 * value of `#sekisho=`.
 *
 * @example
 * const value = await signHandover(privateKey, { from: 'https://a.example', to: 'https://b.example', granted, denied });
 */
const signHandover = async (privateKey, claim) => {
    const now = Math.floor(Date.now() / 1000);
    const payload = toBase64Url(bytesOf(JSON.stringify(readClaim({ at: now, policy: '', ...claim }))));
    const key = await crypto.subtle.importKey('jwk', privateKey, KEY, false, ['sign']);
    const signature = await crypto.subtle.sign(ALGORITHM, key, bytesOf(payload));
    return `1.${payload}.${toBase64Url(new Uint8Array(signature))}`;
};
/** Whether a claim is meant for this page, is young, and is signed by a site that the page names. Never rejects. */
const isSigned = async ({ claim, payload, signature }, { origin, senders, policy, now }) => {
    try {
        const age = now - claim.at;
        const jwk = Object.prototype.hasOwnProperty.call(senders, claim.from) && senders[claim.from];
        if (!jwk || claim.to !== origin || claim.policy !== policy || !(age <= LIFE && age >= -AHEAD))
            return false;
        const key = await crypto.subtle.importKey('jwk', jwk, KEY, false, ['verify']);
        return await crypto.subtle.verify(ALGORITHM, key, fromBase64Url(signature), bytesOf(payload));
    }
    catch {
        return false;
    }
};

export { LIFE, isSigned, signHandover };
