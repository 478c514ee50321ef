import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchRecord } from '../../../src/consent/watchRecord.js';

let calls = 0;
let comings = 0;
let controller: AbortController;
/** Stands in for the browser's: jsdom has none. */
let cookies: EventTarget;

const onChange = (): void => void (calls += 1);
const tell = (type: string, about: object, target: EventTarget = window): boolean =>
  target.dispatchEvent(Object.assign(new Event(type), about));

beforeEach(() => {
  calls = 0;
  comings = 0;
  cookies = new EventTarget();
  vi.stubGlobal('cookieStore', cookies);
  controller = new AbortController();
  watchRecord('sekisho', onChange, () => (comings += 1))(controller.signal);
});
afterEach(() => {
  controller.abort();
  vi.unstubAllGlobals();
});

describe('watching the record', () => {
  it('hears of the entry in localStorage, and of all of it being cleared', () => {
    tell('storage', { key: 'other' });
    expect(calls).toBe(0);
    tell('storage', { key: 'sekisho' });
    tell('storage', { key: null });
    expect(calls).toBe(2);
  });

  it('hears of the cookie by itself, which may come later', () => {
    tell('change', { changed: [{ name: '_ga' }], deleted: [{ name: 'sekisho' }] }, cookies);
    expect(calls).toBe(0);
    tell('change', { changed: [{ name: '_ga' }, { name: 'sekisho' }], deleted: [] }, cookies);
    expect(calls).toBe(1);
  });

  it('looks again at a page that comes back, and not at one that is shown for the first time', () => {
    tell('pageshow', { persisted: false });
    expect(calls).toBe(0);
    tell('pageshow', { persisted: true });
    expect(calls).toBe(1);
  });

  it('hears when somebody comes to a page that ran before, and looks again first', () => {
    tell('prerenderingchange', {}, document);
    expect([calls, comings]).toEqual([1, 1]);
    controller.abort();
    tell('prerenderingchange', {}, document);
    expect([calls, comings]).toEqual([1, 1]);
  });

  it('does without where the browser does not tell of cookies, and stops when told to', () => {
    vi.stubGlobal('cookieStore', undefined);
    const other = new AbortController();
    watchRecord('sekisho', onChange, () => {})(other.signal);
    tell('storage', { key: 'sekisho' });
    expect(calls).toBe(2);
    other.abort();
    controller.abort();
    tell('storage', { key: 'sekisho' });
    tell('change', { changed: [{ name: 'sekisho' }], deleted: [] }, cookies);
    expect(calls).toBe(2);
  });
});
