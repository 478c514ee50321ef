import type { Receipt } from './Receipt.js';

/** How many receipts the browser keeps. */
const LENGTH = 20;

const keyOf = (name: string): string => `${name}.receipts`;

const isReceipt = (value: unknown): value is Receipt =>
  (value as Receipt | null)?.schema === 'urn:sekisho:receipt:1' && typeof (value as Receipt).id === 'string';

/** The receipts kept in this browser under the record's name, oldest first. */
export const readHistory = (name: string): Receipt[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(name)) || '[]');
    return Array.isArray(kept) ? kept.filter(isReceipt) : [];
  } catch {
    return [];
  }
};

/** Keeps the latest receipts, but none of an answer that no longer holds: visitors are told how long they are kept. */
export const writeHistory = (name: string, receipts: readonly Receipt[]): void => {
  const kept = receipts.filter(({ event }) => !(Date.parse(event?.validUntil) < Date.now()));
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(kept.slice(-LENGTH)));
  } catch {
    // blocked or full: the record itself holds the answer
  }
};
