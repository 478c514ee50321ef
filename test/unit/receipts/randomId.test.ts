// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { randomId } from '../../../src/receipts/randomId.js';

afterEach(() => vi.unstubAllGlobals());

describe('the number of a receipt', () => {
  it.each(['with', 'without'])('is random alone, %s randomUUID (R33)', (way) => {
    if (way === 'without')
      vi.stubGlobal('crypto', {
        getRandomValues: <Bytes extends Uint8Array<ArrayBuffer>>(bytes: Bytes) => globalCrypto.getRandomValues(bytes),
      });
    const ids = Array.from({ length: 50 }, randomId);
    expect(new Set(ids).size).toBe(50);
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});

const globalCrypto = globalThis.crypto;
