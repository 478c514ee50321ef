import { beforeEach, describe, expect, it } from 'vitest';
import {
  forgetReceipts,
  isErased,
  keepReceipt,
  noteErasure,
  readChain,
  readHistory,
} from '../../../src/receipts/history.js';
import type { Receipt } from '../../../src/types/index.js';

const DAY = 86_400_000;
const AHEAD = new Date(Date.now() + DAY).toISOString();

let made = 0;
const receipt = (id: string, state = 'dpv:ConsentGiven', validUntil: unknown = AHEAD): Receipt =>
  ({
    schema: 'urn:sekisho:receipt:1',
    id,
    created: new Date(made++).toISOString(),
    event: { state, validUntil },
  }) as Receipt;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

const ids = (receipts: readonly Receipt[]): string[] => receipts.map(({ id }) => id);

describe('the receipts in the browser', () => {
  it('do not outlast the answer they are of (R55)', () => {
    keepReceipt('x', receipt('old', undefined, new Date(Date.now() - DAY).toISOString()));
    keepReceipt('x', receipt('odd', undefined, undefined));
    keepReceipt('x', receipt('new'));
    expect(ids(readHistory('x'))).toEqual(['odd', 'new']);
  });

  it('are twenty at most, the latest', () => {
    for (let at = 0; at < 25; at++) keepReceipt('x', receipt(`${at}`));
    expect(ids(readHistory('x'))).toEqual(Array.from({ length: 20 }, (_, at) => `${at + 5}`));
  });

  it.each(['dpv:ConsentRefused', 'dpv:ConsentWithdrawn'])('of %s stay until the tab is closed, and alone', (state) => {
    keepReceipt('x', receipt('given'));
    keepReceipt('x', receipt('first', state));
    keepReceipt('x', receipt('second', state));
    expect(ids(readHistory('x'))).toEqual(['second']);
    expect(readChain('x')).toEqual([]);
    expect(Object.keys(localStorage)).toEqual([]);
    keepReceipt('x', receipt('again'));
    expect(ids(readChain('x'))).toEqual(['again']);
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  it('are in order where another tab has made the later one', () => {
    sessionStorage.setItem('x.receipts', JSON.stringify([receipt('refused here', 'dpv:ConsentRefused')]));
    localStorage.setItem('x.receipts', JSON.stringify([receipt('given there')]));
    expect(ids(readHistory('x'))).toEqual(['refused here', 'given there']);
  });

  it('are in the order in which they were kept where code has answered twice in a millisecond', () => {
    for (const id of ['first', 'second', 'third']) keepReceipt('x', { ...receipt(id), created: AHEAD });
    expect(ids(readHistory('x'))).toEqual(['first', 'second', 'third']);
  });

  it('are gone once forgotten', () => {
    keepReceipt('x', receipt('given'));
    sessionStorage.setItem('x.receipts', JSON.stringify([receipt('refused', 'dpv:ConsentRefused')]));
    forgetReceipts('x');
    expect([...Object.keys(localStorage), ...Object.keys(sessionStorage)]).toEqual([]);
  });

  it('of an erasure are kept by no page, and those before it until the refusal has named them', () => {
    const answered = (id: string, at: number, state?: string): Receipt => {
      const made = receipt(id, state);
      return { ...made, event: { ...made.event, time: new Date(at).toISOString() } };
    };
    const refused = answered('refused', 2000, 'dpv:ConsentWithdrawn');
    noteErasure('x', 2000);
    // this page, or the next one where it was left at once, makes what was waiting
    keepReceipt('x', answered('given', 1000));
    expect(ids(readHistory('x'))).toEqual(['given']);
    expect(isErased('x', refused)).toBe(true);
    keepReceipt('x', refused);
    expect([...Object.keys(localStorage), ...Object.keys(sessionStorage)]).toEqual([]);
    // what is answered later is kept as ever, also where nobody made that receipt
    noteErasure('x', 2000);
    keepReceipt('x', answered('later', 3000, 'dpv:ConsentRefused'));
    expect(ids(readHistory('x'))).toEqual(['later']);
    noteErasure('x', 4000);
    keepReceipt('x', answered('given later', 5000));
    expect(ids(readHistory('x'))).toEqual(['given later']);
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  it('are gone, too, where they wait for the site to take them; a decision that waits for its receipt stays', () => {
    const noted = JSON.stringify({ decision: { at: 1 }, answered: [] });
    const pending = JSON.stringify({ receipt: receipt('given'), tries: 1, due: 0 });
    localStorage.setItem('x.queue', `${pending}\n${noted}\n`);
    forgetReceipts('x');
    expect(localStorage.getItem('x.queue')).toBe(`${noted}\n`);
  });
});
