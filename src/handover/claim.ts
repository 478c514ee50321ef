/** What one page says to another of a visitor's answers: read from text that anybody may have written. Pure. */
import { attempt } from '../lib/attempt.js';
import { own } from '../lib/own.js';

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

/** Longest text that is looked at, and most ids of a list. */
const LONGEST = 8192;
const MOST = 500;

const ID = /^[a-z0-9][\w-]{0,63}$/i;

const isId = (id: unknown): id is string => typeof id === 'string' && ID.test(id);

const readGranted = (given: unknown): string[] => (Array.isArray(given) ? given.slice(0, MOST).filter(isId) : []);

/** Where refusals are given and cannot all be read, what is meant may be anything: then everything is refused. */
const readDenied = (given: unknown): readonly string[] => {
  const list: unknown = given ?? [];
  return Array.isArray(list) && list.length <= MOST && list.every(isId) ? list : ['*'];
};

/** What is on both lists is denied. What is no list of ids grants nothing, and refuses everything. */
export const readAnswers = (given: unknown): Answers => {
  const bag = own<{ granted: unknown; denied: unknown }>(given);
  const denied = readDenied(bag.denied);
  return { denied, granted: denied[0] === '*' ? [] : readGranted(bag.granted).filter((id) => !denied.includes(id)) };
};

const text = (given: unknown): string => (typeof given === 'string' ? given : '');

export const readClaim = (given: unknown): Claim => {
  const bag = own<Record<keyof Claim, unknown>>(given);
  const at = typeof bag.at === 'number' ? bag.at : 0;
  return { ...readAnswers(given), from: text(bag.from), to: text(bag.to), at, policy: text(bag.policy) };
};

/** Bytes as text that an address may contain as it is. */
export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');

export const fromBase64Url = (given: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(given.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0));

/** What a fragment says. */
export interface Fragment {
  readonly answers: Answers;
  /** What it says by signature: what is signed, and the signature. */
  readonly signed?: { readonly claim: Claim; readonly payload: string; readonly signature: string };
}

const NOTHING: Answers = { granted: [], denied: [] };
const EVERYTHING_DENIED: Answers = { granted: [], denied: ['*'] };

/**
 * Reads a fragment: `#sekisho=deny`, `#sekisho=deny:<id>,<id>`, `#sekisho=1.<payload>.<signature>`. `undefined` for any other,
 * which is the page's own. Anybody can write one, so `answers` never grants anything. One that is too long to be looked at may
 * refuse anything: then everything is refused.
 */
export const readFragment = (hash: string): Fragment | undefined => {
  if (!hash.startsWith('#sekisho=')) return undefined;
  if (hash.length > LONGEST) return { answers: EVERYTHING_DENIED };
  // what passes a link on may write its commas otherwise
  const value = attempt(() => decodeURIComponent(hash.slice(9))) ?? hash.slice(9);
  if (value === 'deny') return { answers: EVERYTHING_DENIED };
  if (value.startsWith('deny:'))
    return { answers: { granted: [], denied: readDenied(value.slice(5).split(',').filter(Boolean)) } };
  const [, payload, signature] = /^1\.([\w-]+)\.([\w-]+)$/.exec(value) || [];
  if (!payload || !signature) return { answers: NOTHING };
  const json = attempt(() => JSON.parse(new TextDecoder().decode(fromBase64Url(payload))) as unknown);
  const claim = readClaim(json);
  return { answers: { granted: [], denied: claim.denied }, signed: { claim, payload, signature } };
};

/** The fragment that says only what is denied. */
export const denyFragment = (denied: readonly string[]): string =>
  denied.length ? `sekisho=deny${denied[0] === '*' ? '' : `:${denied.join(',')}`}` : '';
