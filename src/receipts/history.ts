import { RECEIPTS } from '../lib/storageKeys.js';
import type { Receipt } from '../types/receipt.js';
import { isPending, readLine, readQueue, replaceInQueue } from './queue.js';

/** How many receipts the browser keeps. */
const LENGTH = 20;

const keyOf = (name: string): string => name + RECEIPTS;

const isReceipt = (value: unknown): value is Receipt =>
  (value as Receipt | null)?.schema === 'urn:sekisho:receipt:1' && typeof (value as Receipt).id === 'string';

type Place = 'localStorage' | 'sessionStorage';

const readText = (place: Place, name: string): string => {
  try {
    return window[place].getItem(keyOf(name)) || '';
  } catch {
    return '';
  }
};

const writeText = (place: Place, name: string, text: string): void => {
  try {
    if (text) window[place].setItem(keyOf(name), text);
    else window[place].removeItem(keyOf(name));
  } catch {
    // blocked or full: the record itself holds the answer
  }
};

const readFrom = (place: Place, name: string): Receipt[] => {
  const kept = readLine(readText(place, name));
  return Array.isArray(kept) ? kept.filter(isReceipt) : [];
};

const writeTo = (place: Place, name: string, receipts: readonly Receipt[]): void =>
  writeText(place, name, receipts.length ? JSON.stringify(receipts) : '');

/** The receipts that are linked to each other, oldest first: those of answers that grant something. */
export const readChain = (name: string): Receipt[] => readFrom('localStorage', name);

/** All receipts in reach, oldest first; those of one millisecond in the order in which they were kept. */
export const readHistory = (name: string): Receipt[] =>
  [...readChain(name), ...readFrom('sessionStorage', name)].sort(
    (a, b) => Number(a.created > b.created) - Number(a.created < b.created),
  );

const timeOf = ({ event }: Receipt): number => Date.parse(event.time);

/**
 * Notes in the place of the receipts when the visitor erased them, in milliseconds since 1970: the receipt of the refusal that goes
 * with it may be made by a later page, for `reload` leaves this one at once.
 */
export const noteErasure = (name: string, at: number): void => writeText('sessionStorage', name, `${at}`);

/** When that was; 0 where nothing is noted. */
const erasedAt = (name: string): number => Number(readText('sessionStorage', name)) || 0;

/** Whether a receipt is of the refusal that goes with an erasure: nobody keeps it. */
export const isErased = (name: string, receipt: Receipt): boolean => timeOf(receipt) === erasedAt(name);

/**
 * Keeps a receipt. While something is granted the latest are kept, but none of an answer that has expired. Once nothing is,
 * they go, and the receipt of that answer is kept until the tab is closed: its number would tell who comes back. Once the visitor
 * has erased them, that one goes, too.
 */
export const keepReceipt = (name: string, receipt: Receipt): void => {
  if (isErased(name, receipt)) return forgetReceipts(name);
  const isGiven = receipt.event.state === 'dpv:ConsentGiven';
  const isInForce = ({ event }: Receipt): boolean => !(Date.parse(event?.validUntil) < Date.now());
  const chain = isGiven ? [...readChain(name).filter(isInForce), receipt] : [];
  writeTo('localStorage', name, chain.slice(-LENGTH));
  // of an answer before an erasure: the next one's takes its place
  if (timeOf(receipt) < erasedAt(name)) return;
  writeTo('sessionStorage', name, isGiven ? [] : [receipt]);
};

/** Removes every receipt in reach, those included that the site has not taken yet. */
export const forgetReceipts = (name: string): void => {
  for (const line of readQueue(name)) if (isPending(readLine(line))) replaceInQueue(name, line, []);
  writeTo('localStorage', name, []);
  writeTo('sessionStorage', name, []);
};
