import type { Choice } from '../types/index.js';
import { type ConsentRecord, parseRecord } from './codec.js';

/** The latest of some records; `undefined` if there are none. */
export const newest = (records: (ConsentRecord | undefined)[]): ConsentRecord | undefined => {
  let best: ConsentRecord | undefined;
  for (const record of records) {
    if (record && (!best || record.at > best.at)) best = record;
  }
  return best;
};

/**
 * The record in force, of what localStorage has and then what each cookie has. Pure.
 *
 * Any host under the same domain can set a cookie here, and give it any time. So localStorage leads, and cookies add their
 * refusals. Where hosts share the record the cookie leads, for that is what they share, unless it is the part of the local copy
 * that it has room for; a refusal of this host stands that is not older.
 */
export const mergeCopies = (
  [first, ...others]: (string | null)[],
  domain: string,
  isSame: (one: ConsentRecord | undefined, other: ConsentRecord) => boolean,
): ConsentRecord | undefined => {
  const local = parseRecord(first);
  const cookies = others.map(parseRecord);
  const latest = newest(cookies);
  const lead = domain && latest && !isSame(local, latest) ? latest : local || latest;
  if (!lead) return undefined;
  const choices = Object.assign(Object.create(null) as Record<string, Choice>, lead.choices);
  for (const copy of [local, ...cookies]) {
    if (copy && (!domain || copy.at >= lead.at)) {
      for (const key in copy.choices) if (copy.choices[key] === 'denied') choices[key] = 'denied';
    }
  }
  return { ...lead, choices };
};
