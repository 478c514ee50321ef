import { warn } from '../lib/warn.js';
import type { Settings } from '../types.js';
import { type ConsentRecord, formatRecord, parseRecord } from './codec.js';
import { eraseCookie, readCookies, writeCookie } from './cookies.js';

/** Where the record lives: a cookie, localStorage beside it, and this page view's memory if both are blocked. */
export interface Store {
  /** The newest valid record of all copies; `undefined` if there is none. */
  read(): ConsentRecord | undefined;
  /** Gives back what is stored now: less than was given, where it did not fit. */
  write(record: ConsentRecord): ConsentRecord;
}

/** Bytes a cookie may have, name included. */
const COOKIE_LIMIT = 200;

const newest = (records: (ConsentRecord | undefined)[]): ConsentRecord | undefined => {
  let best: ConsentRecord | undefined;
  for (const record of records) {
    if (record && (!best || record.at > best.at)) best = record;
  }
  return best;
};

export const createStore = ({ name, domain, path, days }: Settings['cookie']): Store => {
  let memory: ConsentRecord | undefined;

  const readLocal = (): string | null => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };

  /** What storage holds; the whole copy first, for the cookie may have had to leave something out. */
  const readStored = (): (ConsentRecord | undefined)[] => [readLocal(), ...readCookies(name)].map(parseRecord);

  const write = (record: ConsentRecord): ConsentRecord => {
    try {
      localStorage.setItem(name, formatRecord(record, 4000));
    } catch {
      // blocked or full: the cookie may still hold it
    }
    const value = formatRecord(record, COOKIE_LIMIT - name.length - 1);
    writeCookie(name, value, days, path, domain);
    if (readCookies(name).length > 1) {
      // left by an earlier domain or path setting: two cookies of one name would contradict each other
      eraseCookie(name);
      writeCookie(name, value, days, path, domain);
    }
    if (domain && !readCookies(name).includes(value)) {
      warn('cookie-domain', domain);
      writeCookie(name, value, days, path);
    }
    // whoever erases what is stored shall not be remembered nevertheless
    const stored = newest(readStored());
    memory = stored?.at === record.at ? undefined : record;
    return memory || stored!;
  };

  return {
    read: () => newest([...readStored(), memory]),
    write,
  };
};
