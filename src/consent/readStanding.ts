import { isDue } from '../lib/isDue.js';
import { type ConsentRecord, token } from '../record/codec.js';
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
export const concerns = ({ purposes }: Revision, purpose: PurposeId): boolean =>
  !purposes || purposes.includes(purpose);

/**
 * Finds where a record stands. A list of revisions that does not name the policy's version, or of which none is in force
 * yet, explains nothing: then only the version itself is known. Pure.
 */
export const readStanding = (
  { version = '', revisions = [] }: Policy,
  record: Pick<ConsentRecord, 'policy' | 'seen'> | undefined,
  now: number,
): Standing => {
  const due = revisions.some((revision) => revision.version === version)
    ? revisions.filter((revision) => isDue(revision, now))
    : [];
  const current = due.length ? due[due.length - 1]!.version : version;
  const find = (mark?: string): number =>
    due.length ? revisions.findIndex((revision) => token(revision.version) === mark) : -1;
  const stand = find(record?.policy);
  const since = stand < 0 ? [] : revisions.slice(stand + 1);
  const material = since.filter((revision) => revision.kind === 'material' && isDue(revision, now));
  const untold = since.slice(Math.max(find(record?.seen) - stand, 0));
  return {
    version: current,
    isKnown: stand >= 0 || record?.policy === token(current),
    material,
    changes: since.filter((revision) => material.includes(revision) || untold.includes(revision)),
    untold,
  };
};
