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

  it.each(['cookie', 'localStorage'])('writes its %s again when that alone is lost', (lost) => {
    const choices = Object.assign(Object.create(null), { [token('film')]: 'granted', [token('chat')]: 'denied' });
    const answer = { ...record(Math.floor(Date.now() / 1000) - 86_400), choices };
    createStore(cookie).write(answer);
    const value = Cookies.get('sekisho');
    if (lost === 'cookie') Cookies.remove('sekisho');
    else localStorage.clear();
    createStore(cookie);
    expect([Cookies.get('sekisho'), localStorage.getItem('sekisho')]).toEqual([value, value]);
    expect(createStore(cookie).read()).toEqual(answer);
  });

  it('writes a lost cookie with the end it had, and none for a record that is over', () => {
    const put = vi.spyOn(Document.prototype, 'cookie', 'set');
    const at = Math.floor(Date.now() / 1000) - 86_400;
    localStorage.setItem('sekisho', formatRecord(record(at), 4000));
    createStore(cookie);
    expect(put.mock.calls[0]![0]).toContain(`expires=${new Date((at + 180 * 86_400) * 1000).toUTCString()}`);
    Cookies.remove('sekisho');
    localStorage.setItem('sekisho', formatRecord(record(at - 180 * 86_400), 4000));
    createStore(cookie);
    expect(document.cookie).toBe('');
  });

  it('writes nothing where both copies say the same, or neither is there', () => {
    createStore(cookie);
    createStore(cookie).write(record(1_800_000_000, 'denied'));
    const put = vi.spyOn(Document.prototype, 'cookie', 'set');
    const keep = vi.spyOn(Storage.prototype, 'setItem');
    createStore(cookie);
    expect(put).not.toHaveBeenCalled();
    expect(keep).not.toHaveBeenCalled();
  });

  it('makes copies that differ say what is in force', () => {
    createStore(cookie).write(record(1_800_000_000, 'denied'));
    const text = localStorage.getItem('sekisho');
    Cookies.set('sekisho', formatRecord(record(1_800_000_001, 'granted'), 200));
    createStore(cookie);
    expect(localStorage.getItem('sekisho')).toBe(text);
    expect(Cookies.get('sekisho')).toBe(text);
  });

  it('does not make a grant of a refusal, whichever copy is lost', () => {
    for (const lost of ['cookie', 'localStorage']) {
      createStore(cookie).write(record(Math.floor(Date.now() / 1000), 'denied'));
      if (lost === 'cookie') Cookies.remove('sekisho');
      else localStorage.clear();
      const store = createStore(cookie);
      expect(store.read()!.choices).toEqual({ [token('film')]: 'denied' });
    }
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
