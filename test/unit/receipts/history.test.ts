import { beforeEach, describe, expect, it } from 'vitest';
import { readHistory, writeHistory } from '../../../src/receipts/history.js';
import type { Receipt } from '../../../src/types.js';

const receipt = (id: string, validUntil: unknown): Receipt =>
  ({ schema: 'urn:sekisho:receipt:1', id, event: { validUntil } }) as Receipt;

beforeEach(() => localStorage.clear());

describe('the receipts in the browser', () => {
  it('are kept no longer than the visitor was told: until the answer no longer holds (R55)', () => {
    const day = 86_400_000;
    const past = new Date(Date.now() - day).toISOString();
    const ahead = new Date(Date.now() + day).toISOString();
    writeHistory('x', [receipt('old', past), receipt('new', ahead), receipt('odd', undefined)]);
    expect(readHistory('x').map(({ id }) => id)).toEqual(['new', 'odd']);
  });

  it('are twenty at most, the latest', () => {
    const ahead = new Date(Date.now() + 86_400_000).toISOString();
    writeHistory(
      'x',
      Array.from({ length: 25 }, (_, at) => receipt(`${at}`, ahead)),
    );
    expect(readHistory('x').map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, at) => `${at + 5}`));
  });
});
