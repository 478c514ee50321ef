/**
 * The record as text: what a cookie of at most 200 bytes can hold. Pure, and documented for servers in docs/record.md.
 *
 * `3.<when>.<policy>.<granted>.<denied>.<seen>`: 3 for a whole answer, 2 for one to a part of the question; seconds since
 * 1970 in base 36; the token of the policy's version; the tokens of what was granted, and of what was denied, each 4
 * characters; where there is one, the token of the latest version the visitor was told of.
 */
import type { Choice } from '../types/index.js';
/** The record, as stored. Ids are known by their tokens only. */
export interface ConsentRecord {
    /** Whether everything that was asked then was answered. */
    readonly isWhole: boolean;
    /** When the visitor decided, in seconds since 1970. */
    readonly at: number;
    /** Token of the policy version the decision was made under. */
    readonly policy: string;
    /** Token of the latest policy version the visitor was told of; empty if of none since. */
    readonly seen: string;
    /** Token of an id (denied) or of what was agreed to (granted) → the answer. Has no prototype. */
    readonly choices: Readonly<Record<string, Choice>>;
}
/** Longest value, room for 16,000 answers; a longer one is not ours. */
export declare const LONGEST = 65536;
/** Four characters that stand for an id: the low 24 bits of FNV-1a over its code points, in base 64. */
export declare const token: (id: string) => string;
/**
 * Writes a record in at most `limit` characters. What does not fit is left out, so it counts as not answered; refusals
 * come first.
 */
export declare const formatRecord: ({ isWhole, at, policy, seen, choices }: ConsentRecord, limit: number) => string;
/** Reads a record; `undefined` for anything that is not wholly one. A token on both lists is denied. */
export declare const parseRecord: (value: unknown) => ConsentRecord | undefined;
