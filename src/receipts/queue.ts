/** What waits in storage, one JSON text a line: decisions the core noted, and receipts that were not taken yet. */
import { QUEUE, QUEUE_LENGTH } from '../lib/storageKeys.js';
import type { Receipt } from '../types/receipt.js';

/** A receipt that the site has not taken yet. */
export interface Pending {
  readonly receipt: Receipt;
  /** How often it was offered. */
  readonly tries: number;
  /** Not before, in milliseconds since 1970. */
  readonly due: number;
}

const keyOf = (name: string): string => name + QUEUE;

export const readQueue = (name: string): string[] => {
  try {
    return (localStorage.getItem(keyOf(name)) || '').split('\n').filter(Boolean);
  } catch {
    return [];
  }
};

/** Puts `lines` in the place of `line`, or at the end if that is not there. */
export const replaceInQueue = (name: string, line: string, lines: readonly string[]): void => {
  const queue = readQueue(name);
  const at = queue.indexOf(line);
  queue.splice(at < 0 ? queue.length : at, at < 0 ? 0 : 1, ...lines);
  try {
    // the core knows by the key alone whether anything waits
    if (!queue.length) localStorage.removeItem(keyOf(name));
    else
      localStorage.setItem(
        keyOf(name),
        queue
          .slice(-QUEUE_LENGTH)
          .map((text) => `${text}\n`)
          .join(''),
      );
  } catch {
    // blocked or full
  }
};

/** Reads a line; `undefined` if it is not JSON. */
export const readLine = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** Whether a line holds a receipt that waits to be taken, not a decision of which none is made yet. */
export const isPending = (value: unknown): value is Pending => !!(value as Partial<Pending> | undefined)?.receipt;
