import { type ConsentRecord } from '../record/codec.js';
import type { Policy, PurposeId, Revision } from '../types/index.js';
/** Where an answer stands among the revisions of the policy. */
export interface Standing {
    /** The version in force. */
    readonly version: string;
    /** Whether it is known what changed since the answer. */
    readonly isKnown: boolean;
    /** Material revisions that came into force since the answer. */
    readonly material: readonly Revision[];
    /** Those and what the visitor was not told of, announced revisions included. */
    readonly changes: readonly Revision[];
    /** Revisions since the answer that the visitor was not told of, announced ones included. */
    readonly untold: readonly Revision[];
}
/** Whether a revision concerns a purpose. */
export declare const concerns: ({ purposes }: Revision, purpose: PurposeId) => boolean;
/**
 * Finds where a record stands. A list of revisions that does not name the policy's version, or of which none is in force
 * yet, explains nothing: then only the version itself is known. Pure.
 */
export declare const readStanding: ({ version, revisions }: Policy, record: Pick<ConsentRecord, 'policy' | 'seen'> | undefined, now: number) => Standing;
