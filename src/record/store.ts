import { STORAGE_KEYS } from '../lib/storageKeys.js';
import { warn } from '../lib/warn.js';
import type { Choice } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { type ConsentRecord, formatRecord, LONGEST, parseRecord } from './codec.js';
import { eraseCookie, readCookies, writeCookie } from './cookies.js';

/** Where the record lives: a cookie, localStorage beside it, and this page view's memory if both are blocked. */
export interface Store {
  /** The record in force, of all copies; `undefined` if there is none. */
  read(): ConsentRecord | undefined;
  /** Gives back what is stored now: less than was given, where it did not fit. */
  write(record: ConsentRecord): ConsentRecord;
  /**
   * Removes a record that has expired, its receipts, and what waits to be one; this page view remembers the record. Where
   * silence means yes the record itself stays: a refusal in it is all that keeps silence from meaning that.
   */
  expire(isSilenceYes: boolean): void;
}

/** Bytes a cookie may have, name included. */
const COOKIE_LIMIT = 200;

const DAY = 86_400;

const newest = (records: (ConsentRecord | undefined)[]): ConsentRecord | undefined => {
  let best: ConsentRecord | undefined;
  for (const record of records) {
    if (record && (!best || record.at > best.at)) best = record;
  }
  return best;
};

/**
 * Makes the store, once a page view. Where a copy was lost or says something else, cookie or localStorage, the record in force
 * is written to both: with the same answers and the same end.
 */
export const createStore = ({ name, domain, path, days }: Settings['cookie']): Store => {
  let memory: ConsentRecord | undefined;
  // WebKit goes back to the cookie of an earlier write for the moment in which it tells of that
  let written: ConsentRecord | undefined;

  const readLocal = (): string | null => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };

  /** What localStorage has, then what each cookie has. */
  const readCopies = (): (string | null)[] => [readLocal(), ...readCookies(name)];

  const forget = (part: string): void => {
    try {
      localStorage.removeItem(name + part);
    } catch {
      // blocked: there is nothing in it
    }
  };

  const shorten = (record: ConsentRecord): string => formatRecord(record, COOKIE_LIMIT - name.length - 1);

  const isSame = (one: ConsentRecord | undefined, other: ConsentRecord): boolean =>
    !!one && shorten(one) === shorten(other);

  /**
   * What storage holds. Any host under the same domain can set a cookie here, and give it any time. So localStorage leads, and
   * cookies add their refusals. Where hosts share the record the cookie leads, for that is what they share, unless it is the
   * part of the local copy that it has room for; a refusal of this host stands that is not older, and one of this page anywhere.
   */
  const readStored = ([first, ...others] = readCopies()): ConsentRecord | undefined => {
    const local = parseRecord(first);
    const cookies = others.map(parseRecord);
    const latest = newest(cookies);
    const lead = domain && latest && !isSame(local, latest) ? latest : local || latest;
    if (!lead) return undefined;
    const choices = Object.assign(Object.create(null) as Record<string, Choice>, lead.choices);
    for (const copy of [written, local, ...cookies]) {
      if (copy && (copy.at >= lead.at || (!domain && copy !== written))) {
        for (const key in copy.choices) if (copy.choices[key] === 'denied') choices[key] = 'denied';
      }
    }
    return { ...lead, choices };
  };

  const write = (record: ConsentRecord): ConsentRecord => {
    written = record;
    const value = shorten(record);
    // never renewed beyond the end of the record
    const put = (host?: string): void =>
      writeCookie(name, value, new Date((record.at + days * DAY) * 1000), path, host);
    put(domain);
    if (readCookies(name).length > 1) {
      // left by an earlier domain or path setting: two cookies of one name would contradict each other
      eraseCookie(name);
      put(domain);
    }
    if (domain && !readCookies(name).includes(value)) {
      warn('cookie-domain', domain);
      put();
    }
    try {
      // after the cookie, for this is what other tabs hear of
      localStorage.setItem(name, formatRecord(record, LONGEST));
    } catch {
      // blocked or full: the cookie may hold it, so an earlier answer must not stand here
      forget('');
    }
    // whoever erases what is stored shall not be remembered nevertheless
    const stored = readStored();
    memory = isSame(stored, record) ? undefined : record;
    return memory || stored!;
  };

  const copies = readCopies();
  const stored = readStored(copies);
  if (stored && copies.join() !== [formatRecord(stored, LONGEST), shorten(stored)].join()) write(stored);

  const read = (): ConsentRecord | undefined => newest([memory, readStored()]);

  return {
    read,
    write,
    expire(isSilenceYes) {
      memory = read();
      if (!isSilenceYes) eraseCookie(name);
      STORAGE_KEYS.slice(Number(isSilenceYes)).forEach(forget);
    },
  };
};
