import { type ConsentRecord, parseRecord } from '../record/codec.js';
import type { Choice } from '../types/index.js';

/**
 * The record in force, of what each cookie of its name has. The page reads the same of its cookies where `localStorage` has no copy
 * (`createStore`): the latest leads, and of the others refusals count, where hosts share the record those that are not older.
 */
export const readRecord = (copies: readonly string[], domain: string): ConsentRecord | undefined => {
  const records = copies.flatMap((copy) => parseRecord(copy) ?? []);
  const [first, ...others] = records;
  if (!first) return undefined;
  const lead = others.reduce((best, record) => (record.at > best.at ? record : best), first);
  const choices = Object.assign(Object.create(null) as Record<string, Choice>, lead.choices);
  for (const record of records) {
    if (domain && record.at < lead.at) continue;
    for (const key in record.choices) if (record.choices[key] === 'denied') choices[key] = 'denied';
  }
  return { ...lead, choices };
};
