import Cookies from 'js-cookie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { formatRecord, token } from '../../../src/record/codec.js';
import { createStore } from '../../../src/record/store.js';

const cookie = { name: 'sekisho', domain: '', path: '/', days: 180 };
const record = (at: number, choice: 'granted' | 'denied' = 'granted') => ({
  isWhole: true,
  seen: '',
  at,
  policy: token('1'),
  choices: Object.assign(Object.create(null), { [token('film')]: choice }),
});

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  for (const name of Object.keys(Cookies.get())) Cookies.remove(name);
});

describe('the store', () => {
  it('holds nothing before a choice', () => {
    expect(createStore(cookie).read()).toBeUndefined();
    expect(document.cookie).toBe('');
    expect(localStorage).toHaveLength(0);
  });

  it('keeps one cookie of at most 200 bytes, and localStorage beside it', () => {
    const choices = Object.assign(
      Object.create(null),
      Object.fromEntries(Array.from({ length: 80 }, (_, n) => [token(`v${n}`), 'granted'])),
    );
    createStore(cookie).write({ ...record(1_800_000_000), choices });
    expect(document.cookie.length).toBeLessThanOrEqual(200);
    expect(document.cookie.split('; ')).toHaveLength(1);
    expect(Object.keys(createStore(cookie).read()!.choices)).toHaveLength(80);
  });

  it.each(['cookie', 'localStorage'])('is read back when only its %s is left', (kept) => {
    createStore(cookie).write(record(1_800_000_000));
    if (kept === 'cookie') localStorage.clear();
    else Cookies.remove('sekisho');
    expect(createStore(cookie).read()).toEqual(record(1_800_000_000));
  });

  it('believes the newest of several copies', () => {
    localStorage.setItem('sekisho', formatRecord(record(1_800_000_000, 'granted'), 4000));
    Cookies.set('sekisho', formatRecord(record(1_800_000_001, 'denied'), 200));
    expect(createStore(cookie).read()!.choices[token('film')]).toBe('denied');
  });

  it('does not take another cookie for its own', () => {
    createStore({ ...cookie, name: 'other' }).write(record(1_800_000_000));
    localStorage.clear();
    expect(createStore(cookie).read()).toBeUndefined();
    expect(createStore({ ...cookie, name: 'other' }).read()).toBeDefined();
  });

  it('counts corrupt, foreign, oversized and tampered values as no record', () => {
    for (const value of [
      '',
      'true',
      '{"a":1}',
      'x'.repeat(4000),
      '1.t5k2x1.abcd.wxy.',
      '%E0%A4%A',
      '1.t5k2x1.abcd.wxyz',
    ]) {
      Cookies.set('sekisho', value);
      localStorage.setItem('sekisho', value);
      expect(createStore(cookie).read()).toBeUndefined();
    }
  });

  it('remembers for the page view when all storage is blocked (R11)', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(document, 'cookie', { configurable: true, get: refuse, set: refuse });
    const store = createStore(cookie);
    store.write(record(1_800_000_000));
    expect(store.read()).toEqual(record(1_800_000_000));
    delete (document as { cookie?: string }).cookie;
  });

  it('keeps the answer for this host when the browser refuses the domain', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    createStore({ ...cookie, domain: 'elsewhere.example' }).write(record(1_800_000_000));
    localStorage.clear();
    expect(createStore(cookie).read()).toBeDefined();
  });
});
