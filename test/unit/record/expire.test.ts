import Cookies from 'js-cookie';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatRecord, token } from '../../../src/record/codec.js';
import { createStore } from '../../../src/record/store.js';

const cookie = { name: 'sekisho', domain: '', path: '/', days: 180 };
const record = {
  isWhole: true,
  seen: '',
  at: Math.floor(Date.now() / 1000) - 181 * 86_400,
  policy: token('1'),
  choices: Object.assign(Object.create(null), { [token('film')]: 'denied' }),
};

beforeEach(() => {
  localStorage.clear();
  for (const part of ['', '.receipts', '.queue']) localStorage.setItem(`sekisho${part}`, formatRecord(record, 4000));
  Cookies.set('sekisho', formatRecord(record, 100));
});

describe('a record that has expired', () => {
  it('goes, with its receipts and what waits, and this page view remembers it', () => {
    const store = createStore(cookie);
    store.expire(false);
    expect(Object.keys(localStorage)).toEqual([]);
    expect(document.cookie).toBe('');
    expect(store.read()).toEqual(record);
    expect(createStore(cookie).read()).toBeUndefined();
  });

  it('stays where silence means yes, for its refusals, but without receipts', () => {
    createStore(cookie).expire(true);
    expect(Object.keys(localStorage)).toEqual(['sekisho']);
    expect(createStore(cookie).read()).toEqual(record);
  });

  it('is in no cookie that is written after its end', () => {
    createStore(cookie).write(record);
    expect(document.cookie).toBe('');
  });
});
