import { TCF } from '../lib/storageKeys.js';
import { readBag, readWhole } from './readBag.js';
import type { TcfAnswer } from './TcfAnswer.js';

/** Where the finer answer lives: localStorage, beside the record, and this page view's memory where that is blocked. */
export interface AnswerStore {
  read(): TcfAnswer | undefined;
  write(answer: TcfAnswer): void;
  forget(): void;
  /** Whether the next page would find what is written. */
  canKeep(): boolean;
}

const MOST = 65_535;

const readNumbers = (given: unknown): readonly number[] | undefined =>
  Array.isArray(given) && given.every((one) => readWhole(one, 1, MOST) === one) ? (given as number[]) : undefined;

const readTold = (given: unknown): TcfAnswer['told'] | undefined => {
  if (typeof given !== 'object' || !given || Array.isArray(given)) return undefined;
  const told = readBag<Record<string, unknown>>(given);
  const isWhole = Object.entries(told).every(([id, said]) => readWhole(id, 1, MOST) && typeof said === 'string');
  return isWhole ? (told as TcfAnswer['told']) : undefined;
};

/** Reads a kept answer; none for whatever is not wholly one, so that nothing is granted by it. Pure. */
export const parseAnswer = (text: string | null): TcfAnswer | undefined => {
  let given: unknown;
  try {
    given = JSON.parse(text || '');
  } catch {
    return undefined;
  }
  const bag = readBag<Record<keyof TcfAnswer | 'version', unknown>>(given);
  const [at, policy] = [readWhole(bag.at, 1, Number.MAX_SAFE_INTEGER), readWhole(bag.policy, 1, 4095)];
  const [purposes, specialFeatures, vendors] = [bag.purposes, bag.specialFeatures, bag.vendors].map(readNumbers);
  const [interests, vendorInterests] = [bag.interests, bag.vendorInterests].map(readNumbers);
  const told = readTold(bag.told);
  if (bag.version !== 1 || !at || !policy || !purposes || !specialFeatures || !vendors) return undefined;
  if (!interests || !vendorInterests || !told) return undefined;
  return { at, policy, purposes, specialFeatures, vendors, interests, vendorInterests, told };
};

export const formatAnswer = (answer: TcfAnswer): string => JSON.stringify({ version: 1, ...answer });

/** Makes the store, once a page view. `name` is the record's. */
export const createAnswerStore = (name: string): AnswerStore => {
  const key = name + TCF;
  let memory: TcfAnswer | undefined;
  const forget = (): void => {
    memory = undefined;
    try {
      localStorage.removeItem(key);
    } catch {
      // blocked: there is nothing in it
    }
  };
  return {
    read() {
      try {
        return parseAnswer(localStorage.getItem(key)) || memory;
      } catch {
        return memory;
      }
    },
    write(answer) {
      // an earlier one must not stand where this one does not fit
      forget();
      memory = answer;
      try {
        localStorage.setItem(key, formatAnswer(answer));
      } catch {
        // blocked or full: the next page has none, and so no consent
      }
    },
    forget,
    canKeep() {
      try {
        const found = localStorage.getItem(key);
        localStorage.setItem(key, found ?? '');
        if (found === null) localStorage.removeItem(key);
        return true;
      } catch {
        return false;
      }
    },
  };
};
