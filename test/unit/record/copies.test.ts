/** Which of several copies counts: other hosts, tabs and clocks may have written some of them. */
import Cookies from 'js-cookie';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type ConsentRecord, formatRecord, token } from '../../../src/record/codec.js';
import { createStore } from '../../../src/record/store.js';
import type { Choice } from '../../../src/types/index.js';

const cookie = { name: 'sekisho', path: '/', days: 180 };
const alone = { ...cookie, domain: '' };
const shared = { ...cookie, domain: 'localhost' };
const NOW = 1_800_000_000;
const FILM = token('film');

const record = (at: number, choices: Readonly<Record<string, Choice>>): ConsentRecord => ({
  isWhole: true,
  seen: '',
  at,
  policy: token('1'),
  choices: Object.assign(Object.create(null), choices),
});
const yes = (at: number) => record(at, { [FILM]: 'granted' });
const no = (at: number) => record(at, { [FILM]: 'denied' });
const keep = (local: ConsentRecord | undefined, ...cookies: ConsentRecord[]): void => {
  if (local) localStorage.setItem('sekisho', formatRecord(local, 4000));
  const text = cookies.map((one) => `sekisho=${formatRecord(one, 192)}`).join('; ');
  vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue(text);
};
const read = (settings: typeof alone): Choice | undefined => createStore(settings).read()?.choices[FILM];

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  for (const name of Object.keys(Cookies.get())) Cookies.remove(name);
});

describe('a record of one host alone', () => {
  it('keeps its refusal, whatever a cookie of a sibling host says', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: NOW - 1e6, max: NOW + 1e8 }), { maxLength: 3 }), (times) => {
        localStorage.clear();
        keep(no(NOW), ...times.map(yes));
        return read(alone) === 'denied';
      }),
    );
  });

  it('keeps the refusal of its cookie beside a newer cookie, with localStorage lost', () => {
    keep(undefined, no(NOW), yes(NOW + 60));
    expect(read(alone)).toBe('denied');
    keep(undefined, yes(NOW + 60), no(NOW));
    expect(read(alone)).toBe('denied');
  });

  it('takes a refusal from any copy, and a grant from its own alone', () => {
    keep(yes(NOW), no(NOW - 60));
    expect(read(alone)).toBe('denied');
    localStorage.clear();
    keep(record(NOW, { [token('map')]: 'granted' }), yes(NOW + 60));
    expect(read(alone)).toBeUndefined();
  });

  it('is as whole as its own copy says, however new a cookie is', () => {
    keep(no(NOW), record(NOW + 1e8, {}));
    expect(createStore(alone).read()).toEqual(no(NOW));
  });

  it('does not go on with an answer that localStorage no longer takes', () => {
    localStorage.setItem('sekisho', formatRecord(no(NOW), 4000));
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    createStore(alone).write(yes(NOW + 60));
    expect(read(alone)).toBe('granted');
    createStore(alone).write(no(NOW + 120));
    expect(read(alone)).toBe('denied');
  });

  it('remembers a refusal that nothing can be made to store, also within the second of a grant', () => {
    keep(undefined, yes(NOW));
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const store = createStore(alone);
    store.write(no(NOW));
    expect(store.read()?.choices[FILM]).toBe('denied');
  });

  it('has its cookie before another tab hears of it', () => {
    const seen: string[] = [];
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => void seen.push(document.cookie));
    createStore(alone).write(no(NOW));
    expect(seen).toEqual([`sekisho=${formatRecord(no(NOW), 192)}`]);
  });
});

describe('a record that hosts share', () => {
  it('follows the cookie: another host’s grant, and its withdrawal, reach this one', () => {
    keep(no(NOW), yes(NOW + 60));
    expect(read(shared)).toBe('granted');
    keep(yes(NOW), no(NOW + 60));
    expect(read(shared)).toBe('denied');
  });

  it('follows a withdrawal on another host where this one’s clock was ahead', () => {
    for (const ahead of [60, 36_000, 864_000]) {
      keep(yes(NOW + ahead), no(NOW));
      expect(read(shared)).toBe('denied');
    }
  });

  it('keeps a newer refusal of its own', () => {
    keep(no(NOW + 60), yes(NOW));
    expect(read(shared)).toBe('denied');
  });

  it('believes its whole copy of what a cookie could hold in part', () => {
    const choices = Object.fromEntries(Array.from({ length: 80 }, (_, n) => [token(`v${n}`), 'granted' as const]));
    const whole = record(NOW, { ...choices, [token('v7')]: 'denied' });
    keep(whole, whole);
    expect(createStore(shared).read()).toEqual(whole);
  });

  it('is read from localStorage where the cookie is lost', () => {
    keep(yes(NOW));
    expect(read(shared)).toBe('granted');
  });
});

describe.each([
  ['of one host alone', alone],
  ['that hosts share', shared],
])('a record %s, with localStorage blocked', (_, settings) => {
  beforeEach(() => {
    for (const method of ['getItem', 'setItem'] as const)
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('blocked', 'SecurityError');
      });
  });

  it('keeps a refusal of this page, though the browser goes back to the cookie of an earlier write', () => {
    const store = createStore(settings);
    store.write(yes(NOW));
    store.write(no(NOW));
    keep(undefined, yes(NOW));
    expect(store.read()?.choices[FILM]).toBe('denied');
    keep(undefined, yes(NOW - 60));
    expect(store.read()?.choices[FILM]).toBe('denied');
  });

  it('follows a grant of another tab that is later, and the visitor who erases it', () => {
    const store = createStore(settings);
    store.write(no(NOW));
    keep(undefined, yes(NOW + 1));
    expect(store.read()?.choices[FILM]).toBe('granted');
    keep(undefined);
    expect(store.read()).toBeUndefined();
  });
});

it('holds the answers to 5,000 vendors', () => {
  const choices = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [token(`v${n}`), 'granted' as const]));
  const { choices: kept } = createStore(alone).write(record(NOW, choices));
  expect(Object.keys(kept)).toHaveLength(Object.keys(choices).length);
});
