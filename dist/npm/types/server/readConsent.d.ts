import type { Decision, Options } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { type RequestLike } from './requestHeaders.js';
/** What a request may not say, or a test sets. */
export interface ConsentFacts {
    /** Global Privacy Control. Default: what the header `Sec-GPC` says, or, with `doNotTrack`, `DNT`; off where only a cookie header is given. */
    readonly gpc?: boolean;
    /** Milliseconds since 1970. Default: now. */
    readonly now?: number;
}
/** Where something cannot be read, a refusal may be what it says: everything that can be asked for is denied. */
export declare const denyAll: (settings: Settings, now?: number) => Decision;
export declare const readDecision: (source: RequestLike | string | null | undefined, settings: Settings, { gpc, now }?: ConsentFacts) => Decision;
/** A copy in which no object is without a prototype: React sends such a one to no client component. */
export declare const toPlain: (decision: Decision) => Decision;
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
export declare const readConsent: (source: RequestLike | string | null | undefined, options: Options, facts?: ConsentFacts) => Decision;
