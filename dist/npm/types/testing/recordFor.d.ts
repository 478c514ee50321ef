import type { Choice, Options } from '../types/index.js';
/** A decision as a visitor's browser keeps it. */
export interface StoredRecord {
    /** The cookie's name: `cookie.name` of the options. */
    readonly name: string;
    /** What the cookie says (docs/record.md), and the copy in `localStorage` under the same name. */
    readonly value: string;
    /** `cookie.path` of the options. */
    readonly path: string;
    /** `cookie.domain` of the options; empty for the page's host alone. */
    readonly domain: string;
    /** The end of the answer, in seconds since 1970. */
    readonly expires: number;
}
/** What a visitor has answered: to everything, or by the ids of purposes and vendors. */
export type Answer = Choice | Readonly<Record<string, Choice>>;
/** What the visitor's browser says besides. */
export interface AnswerFacts {
    /** Whether it sends Global Privacy Control: then a grant of what that speaks of is a grant in spite of it. Default `false`. */
    readonly gpc?: boolean;
    /** When the visitor answered, in milliseconds since 1970. Default: now. */
    readonly now?: number;
}
/**
 * The record of a visitor who has answered: what a test puts into a browser before a page loads, so that no banner is in its way.
 * What is not named is refused, and a purpose brings its vendors along; `'granted'` grants what *Accept all* of preferences would.
 *
 * @param options those of the page. Where a region decides there, import `sekisho/regions` here, too.
 * @throws a TypeError where an id is not one of these options, or an answer is none
 * @example
 * recordFor({ vendors: ['google-analytics', 'google-ads'] }, { analytics: 'granted' });
 */
export declare const recordFor: (options: Options, answer: Answer, facts?: AnswerFacts) => StoredRecord;
