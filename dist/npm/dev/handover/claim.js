import { attempt } from '../lib/attempt.js';
import { own } from '../lib/own.js';

/** What one page says to another of a visitor's answers: read from text that anybody may have written. Pure. */
/** Longest text that is looked at, and most ids of a list. */
const LONGEST = 8192;
const MOST = 500;
const ID = /^[a-z0-9][\w-]{0,63}$/i;
const isId = (id) => typeof id === 'string' && ID.test(id);
const readGranted = (given) => (Array.isArray(given) ? given.slice(0, MOST).filter(isId) : []);
/** Where refusals are given and cannot all be read, what is meant may be anything: then everything is refused. */
const readDenied = (given) => {
    const list = given ?? [];
    return Array.isArray(list) && list.length <= MOST && list.every(isId) ? list : ['*'];
};
/** What is on both lists is denied. What is no list of ids grants nothing, and refuses everything. */
const readAnswers = (given) => {
    const bag = own(given);
    const denied = readDenied(bag.denied);
    return { denied, granted: denied[0] === '*' ? [] : readGranted(bag.granted).filter((id) => !denied.includes(id)) };
};
const text = (given) => (typeof given === 'string' ? given : '');
const readClaim = (given) => {
    const bag = own(given);
    const at = typeof bag.at === 'number' ? bag.at : 0;
    return { ...readAnswers(given), from: text(bag.from), to: text(bag.to), at, policy: text(bag.policy) };
};
/** Bytes as text that an address may contain as it is. */
const toBase64Url = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
const fromBase64Url = (given) => Uint8Array.from(atob(given.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0));
const NOTHING = { granted: [], denied: [] };
const EVERYTHING_DENIED = { granted: [], denied: ['*'] };
/**
 * Reads a fragment: `#sekisho=deny`, `#sekisho=deny:<id>,<id>`, `#sekisho=1.<payload>.<signature>`. `undefined` for any other,
 * which is the page's own. Anybody can write one, so `answers` never grants anything. One that is too long to be looked at may
 * refuse anything: then everything is refused.
 */
const readFragment = (hash) => {
    if (!hash.startsWith('#sekisho='))
        return undefined;
    if (hash.length > LONGEST)
        return { answers: EVERYTHING_DENIED };
    // what passes a link on may write its commas otherwise
    const value = attempt(() => decodeURIComponent(hash.slice(9))) ?? hash.slice(9);
    if (value === 'deny')
        return { answers: EVERYTHING_DENIED };
    if (value.startsWith('deny:'))
        return { answers: { granted: [], denied: readDenied(value.slice(5).split(',').filter(Boolean)) } };
    const [, payload, signature] = /^1\.([\w-]+)\.([\w-]+)$/.exec(value) || [];
    if (!payload || !signature)
        return { answers: NOTHING };
    const json = attempt(() => JSON.parse(new TextDecoder().decode(fromBase64Url(payload))));
    const claim = readClaim(json);
    return { answers: { granted: [], denied: claim.denied }, signed: { claim, payload, signature } };
};
/** The fragment that says only what is denied. */
const denyFragment = (denied) => denied.length ? `sekisho=deny${denied[0] === '*' ? '' : `:${denied.join(',')}`}` : '';

export { denyFragment, fromBase64Url, readAnswers, readClaim, readFragment, toBase64Url };
