import { RECEIPTS } from '../lib/storageKeys.js';
import type { Receipt } from '../types/receipt.js';
import { isPending, readLine, readQueue, replaceInQueue } from './queue.js';

/** How many receipts the browser keeps. */
const LENGTH = 20;

const keyOf = (name: string): string => name + RECEIPTS;

const isReceipt = (value: unknown): value is Receipt =>
  (value as Receipt | null)?.schema === 'urn:sekisho:receipt:1' && typeof (value as Receipt).id === 'string';

type Place = 'localStorage' | 'sessionStorage';

const readFrom = (place: Place, name: string): Receipt[] => {
  try {
    const kept: unknown = JSON.parse(window[place].getItem(keyOf(name)) || '[]');
    return Array.isArray(kept) ? kept.filter(isReceipt) : [];
  } catch {
    return [];
  }
};

const writeTo = (place: Place, name: string, receipts: readonly Receipt[]): void => {
  try {
    if (receipts.length) window[place].setItem(keyOf(name), JSON.stringify(receipts));
    else window[place].removeItem(keyOf(name));
  } catch {
    // blocked or full: the record itself holds the answer
  }
};

/** The receipts that are linked to each other, oldest first: those of answers that grant something. */
export const readChain = (name: string): Receipt[] => readFrom('localStorage', name);

/** All receipts in reach, oldest first. */
export const readHistory = (name: string): Receipt[] =>
  [...readChain(name), ...readFrom('sessionStorage', name)].sort((a, b) => Number(a.created > b.created) || -1);

/**
 * Keeps a receipt. While something is granted the latest are kept, but none of an answer that has expired. Once nothing is,
 * they go, and the receipt of that answer is kept until the tab is closed: its number would tell who comes back.
 */
export const keepReceipt = (name: string, receipt: Receipt): void => {
  const isGiven = receipt.event.state === 'dpv:ConsentGiven';
  const isInForce = ({ event }: Receipt): boolean => !(Date.parse(event?.validUntil) < Date.now());
  const chain = isGiven ? [...readChain(name).filter(isInForce), receipt] : [];
  writeTo('localStorage', name, chain.slice(-LENGTH));
  writeTo('sessionStorage', name, isGiven ? [] : [receipt]);
};

/** Removes every receipt in reach, those included that the site has not taken yet. */
export const forgetReceipts = (name: string): void => {
  for (const line of readQueue(name)) if (isPending(readLine(line))) replaceInQueue(name, line, []);
  writeTo('localStorage', name, []);
  writeTo('sessionStorage', name, []);
};
