import type { Choices } from './choice.js';
import type { Revision } from './policy.js';
/** All choices in force, and how and when they were made. Frozen; a change makes a new one. */
export interface Decision {
    /** Ids of purposes and vendors without an answer that counts, so that the regime, or the browser's signal, speaks for them. */
    readonly unanswered: readonly string[];
    /**
     * Ids that the banner asks for: everything; or where a whole answer was overtaken, what has none any more. Never what
     * is `explicit`: that is asked for in preferences alone. What is `signalled` is asked for only where it was granted before
     * without the signal: once, when nothing else is missing.
     */
    readonly asked: readonly string[];
    /**
     * Ids that stay denied, whatever is answered: for Global Privacy Control, where silence would grant them; for the visitor's age
     * (`barred`); or because another consent platform of the page has not granted them (`withheld`).
     */
    readonly locked: readonly string[];
    /**
     * Those of `locked` that stay denied for the visitor's age, where `sekisho.regions.js` decides: the law of the region lets
     * nobody that young grant them, or not without their guardian.
     */
    readonly barred?: readonly string[];
    /**
     * Those of `locked` that another consent platform of the page has not granted, where `signals.follow` obeys one, and that neither
     * the browser's signal nor the visitor's age keeps denied besides.
     */
    readonly withheld?: readonly string[];
    /**
     * Ids that Global Privacy Control speaks of where an answer is asked for first: denied until the visitor grants them by name,
     * while it is sent. No part of *Accept all*, and not missing where there is no answer. Empty without the signal.
     */
    readonly signalled: readonly string[];
    /** Revisions of the policy that the visitor has not been told of yet, or has to answer to. Oldest first. */
    readonly changes: readonly Revision[];
    /** Where the visitor's answer stands. */
    readonly status: Status;
    /** The regime the choices were derived under: the strictest of all, where the region has more than one. */
    readonly regime: Regime;
    /** The regime of each purpose and vendor, where `sekisho.regions.js` decides: by the rules of the visitor's region. */
    readonly regimes?: Readonly<Record<string, Regime>>;
    /** The choice for every declared purpose and vendor. An id that is not in here is denied. */
    readonly choices: Choices;
    /** When the visitor decided, in milliseconds since 1970, rounded to seconds. Absent if nobody did. */
    readonly at?: number;
    /** How this decision came about; `default` after a page load means read from the record, or nobody decided. */
    readonly via: Via;
}
/**
 * What the law of the visitor's region asks for.
 * - `opt-in`: denied until granted (the default, and what anything unknown becomes)
 * - `opt-out`: granted until denied
 * - `notice`: granted until denied, and the visitor is told
 * - `none`: granted, nothing is shown; a refusal that was given all the same stands
 *
 * Where silence grants, Global Privacy Control denies advertising, whatever is answered: the purposes `advertising` and
 * `Purpose.advertising`, and vendors that say `advertises`. Under `opt-in` it is the answer of whoever sends it, until they grant
 * that very thing (docs/gpc.md).
 */
export type Regime = 'opt-in' | 'opt-out' | 'notice' | 'none';
/**
 * Where the visitor's answer stands.
 * - `undecided`: nothing was answered yet
 * - `decided`: every purpose and vendor was answered, by the visitor or their browser's signal, under the policy in force
 * - `expired`: the answer is older than `cookie.days`, or all of it that was granted has ended: a region's rules may have a refusal
 *   hold for longer (docs/regions.md)
 * - `outdated`: the policy changed materially, a purpose or vendor was added, widened or moved, or the browser's signal came or
 *   went since
 */
export type Status = 'undecided' | 'decided' | 'expired' | 'outdated';
/** How a decision came about. `default` means that nobody decided: the regime speaks. */
export type Via = 'banner' | 'preferences' | 'placeholder' | 'api' | 'default';
