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

const SHAPE = /^([23])\.([\da-z]{6,7})\.([\w+/]{4})\.((?:[\w+/]{4})*)\.((?:[\w+/]{4})*)(?:\.([\w+/]{4}))?$/;

/** Longest value, room for 16,000 answers; a longer one is not ours. */
export const LONGEST = 65_536;

/** Four characters that stand for an id: the low 24 bits of FNV-1a over its code points, in base 64. */
export const token = (id: string): string => {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return btoa(String.fromCharCode(hash & 255, (hash >> 8) & 255, (hash >> 16) & 255));
};

/**
 * Writes a record in at most `limit` characters. What does not fit is left out, so it counts as not answered; refusals
 * come first.
 */
export const formatRecord = ({ isWhole, at, policy, seen, choices }: ConsentRecord, limit: number): string => {
  const head = `${isWhole ? 3 : 2}.${at.toString(36)}.${policy}.`;
  const tail = seen && `.${seen}`;
  const isGranted = (id: string): number => Number(choices[id] === 'granted');
  const refusalsFirst = Object.keys(choices).sort((a, b) => isGranted(a) - isGranted(b));
  const fitting = refusalsFirst.slice(0, Math.floor((limit - head.length - tail.length - 1) / 4));
  const having = (choice: Choice): string => fitting.filter((id) => choices[id] === choice).join('');
  return `${head}${having('granted')}.${having('denied')}${tail}`;
};

/** Reads a record; `undefined` for anything that is not wholly one. A token on both lists is denied. */
export const parseRecord = (value: unknown): ConsentRecord | undefined => {
  const parts = typeof value === 'string' && value.length <= LONGEST && SHAPE.exec(value);
  if (!parts) return undefined;
  const choices: Record<string, Choice> = Object.create(null);
  for (const id of parts[4]!.match(/.{4}/g) || []) choices[id] = 'granted';
  for (const id of parts[5]!.match(/.{4}/g) || []) choices[id] = 'denied';
  return {
    isWhole: parts[1] === '3',
    at: parseInt(parts[2]!, 36),
    policy: parts[3]!,
    seen: parts[6] || '',
    choices,
  };
};
