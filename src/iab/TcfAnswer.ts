import type { Choice } from '../types/index.js';

/**
 * What a visitor has granted under the framework's own texts, by its numbers, beside the record of one decision. It only ever takes
 * away from what the record grants.
 */
export interface TcfAnswer {
  /** `at` of the decision that it belongs to. */
  readonly at: number;
  /** The policy version of the list that stood before the visitor. */
  readonly policy: number;
  readonly purposes: readonly number[];
  readonly specialFeatures: readonly number[];
  readonly vendors: readonly number[];
  /** Purposes whose processing by legitimate interest was not objected to; likewise vendors. */
  readonly interests: readonly number[];
  readonly vendorInterests: readonly number[];
  /** The vendors that were told of, with what each had declared then (`declaredBy`). */
  readonly told: Readonly<Record<string, string>>;
}

/** What is chosen apart from Sekisho's own purposes and vendors. */
export type TcfSubject = 'purpose' | 'specialFeature' | 'interest' | 'vendorInterest';

/** What the visitor has switched by itself, by `draftKey`; the rest follows what it is mapped to. */
export type TcfDraft = ReadonlyMap<string, Choice>;

export const draftKey = (subject: TcfSubject, number: number): string => `${subject}.${number}`;
