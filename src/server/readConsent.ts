import { decide } from '../consent/decide.js';
import { attempt } from '../lib/attempt.js';
import type { Decision, Options } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { readRecord } from './readRecord.js';
import { readCookieHeader, readHeader, type RequestLike } from './requestHeaders.js';
import { readServerSettings } from './serverSettings.js';

/** What a request may not say, or a test sets. */
export interface ConsentFacts {
  /** Global Privacy Control. Default: what the header `Sec-GPC` says, or, with `doNotTrack`, `DNT`; off where only a cookie header is given. */
  readonly gpc?: boolean;
  /** Milliseconds since 1970. Default: now. */
  readonly now?: number;
}

/** Where something cannot be read, a refusal may be what it says: everything that can be asked for is denied. */
export const denyAll = (settings: Settings, now = Date.now()): Decision =>
  decide({ settings: { ...settings, regime: 'opt-in', rule: undefined }, record: undefined, gpc: true, now });

/** Global Privacy Control as requests carry it, or what counts like it. https://w3c.github.io/gpc/#the-sec-gpc-header-field-for-http-requests */
const isSignalled = (source: RequestLike, { doNotTrack }: Settings): boolean =>
  ['sec-gpc', ...(doNotTrack ? ['dnt'] : [])].some((name) => readHeader(source, name).trim() === '1');

export const readDecision = (
  source: RequestLike | string | null | undefined,
  settings: Settings,
  { gpc, now = Date.now() }: ConsentFacts = {},
): Decision => {
  const { cookie } = settings;
  const judge = (): Decision => {
    const isRequest = typeof source === 'object' && source !== null;
    const header = isRequest ? readHeader(source, 'cookie') : (source ?? '');
    // no local copy: a server has what the visitor's browser sends alone
    const record = readRecord(readCookieHeader(header, cookie.name), cookie.domain);
    return decide({ settings, record, gpc: gpc ?? (isRequest && isSignalled(source, settings)), now });
  };
  return attempt(judge) ?? denyAll(settings, now);
};

/** A copy in which no object is without a prototype: React sends such a one to no client component. */
export const toPlain = (decision: Decision): Decision => structuredClone(decision);

/**
 * The visitor's decision, as the page will read it from the same cookie: for what a server renders. Never throws; where the
 * request or the options cannot be read, everything that can be asked for is denied. What it gives is made of plain objects, so
 * that a framework can send it along with its HTML.
 *
 * @param source a request, or the text of its Cookie header
 * @param options those of the page. Where a region decides there, import `sekisho/regions` here, too, and give `region`.
 * @example
 * const decision = readConsent(request, { vendors: ['google-analytics'], policy: { version: '2026-04-01' } });
 * if (decision.choices['google-analytics'] === 'granted') …
 */
export const readConsent = (
  source: RequestLike | string | null | undefined,
  options: Options,
  facts: ConsentFacts = {},
): Decision => {
  const settings = attempt(() => readServerSettings(options));
  return toPlain(settings ? readDecision(source, settings, facts) : denyAll(readServerSettings({})));
};
