import { codesFor } from './codesFor.js';
import type { DutyId } from './Profile.js';

const link: readonly DutyId[] = ['opt-out-link'];

/** Duties of a region that the interface sees to where a page has them shown, or that the debug build looks after. */
const table: Readonly<Record<string, readonly DutyId[]>> = {
  GB: ['objection'],
  JP: ['external-transmission', 'identified-consent', 'foreign-recipients'],
  US: link,
  'US-CA': [...link, 'sale-request'],
};

/** Those of a region, and of every part of it that may be meant. */
export const dutiesOf = (region: string): readonly DutyId[] =>
  codesFor(Object.keys(table), region).flatMap((code) => table[code]!);
