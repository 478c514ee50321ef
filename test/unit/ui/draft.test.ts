import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../src/types.js';
import {
  type Asked,
  chooseAll,
  choosePurpose,
  chooseVendor,
  countGranted,
  readSwitch,
  startDraft,
} from '../../../src/ui/draft.js';

const asked: Asked = {
  purposes: [{ id: 'necessary' }, { id: 'analytics' }, { id: 'advertising' }, { id: 'functional' }],
  vendors: [
    { id: 'login', purpose: 'necessary' },
    { id: 'counter', purpose: 'analytics' },
    { id: 'adverts', purpose: 'advertising' },
    { id: 'constructor', purpose: 'advertising' },
  ],
};
const ids = ['analytics', 'advertising', 'functional', 'counter', 'adverts', 'constructor'];
const all = (choice: string) => Object.fromEntries(ids.map((id) => [id, choice]));
const none = chooseAll(asked, 'denied');

describe('chooseAll', () => {
  it('answers for everything but what is necessary', () => {
    expect({ ...chooseAll(asked, 'granted') }).toEqual(all('granted'));
    expect({ ...none }).toEqual(all('denied'));
    expect(Object.getPrototypeOf(none)).toBeNull();
  });

  it('leaves denied what Global Privacy Control locks', () =>
    expect({ ...chooseAll(asked, 'granted', 'advertising') }).toEqual({
      ...all('granted'),
      advertising: 'denied',
      adverts: 'denied',
      constructor: 'denied',
    }));
});

describe('startDraft', () => {
  it('grants nothing that is not granted', () => {
    expect({ ...startDraft(asked, {}) }).toEqual(all('denied'));
    expect({
      ...startDraft(asked, { counter: 'granted', adverts: 'maybe', login: 'granted' } as unknown as Choices),
    }).toEqual({
      ...all('denied'),
      counter: 'granted',
    });
  });
});

describe('a purpose and its vendors', () => {
  it('go together', () => {
    const draft = choosePurpose(none, asked, 'advertising', 'granted');
    expect({ ...draft }).toEqual({
      ...all('denied'),
      advertising: 'granted',
      adverts: 'granted',
      constructor: 'granted',
    });
    expect({ ...choosePurpose(draft, asked, 'advertising', 'denied') }).toEqual(all('denied'));
    expect({ ...none }).toEqual(all('denied'));
  });

  it('are mixed when the vendors differ, and then the purpose as a whole is not granted', () => {
    const draft = chooseVendor(none, asked, 'adverts', 'granted');
    expect(draft.advertising).toBe('denied');
    expect(readSwitch(draft, asked, 'advertising')).toBe('mixed');
    expect(countGranted(draft, asked, 'advertising')).toEqual({ count: 1, total: 2 });

    const whole = chooseVendor(draft, asked, 'constructor', 'granted');
    expect(whole.advertising).toBe('granted');
    expect(readSwitch(whole, asked, 'advertising')).toBe('on');

    const part = chooseVendor(whole, asked, 'adverts', 'denied');
    expect(part.advertising).toBe('denied');
    expect(readSwitch(chooseVendor(part, asked, 'constructor', 'denied'), asked, 'advertising')).toBe('off');
  });

  it('are mixed when only the vendors were granted, by their placeholders', () => {
    const draft = startDraft(asked, { counter: 'granted' });
    expect(readSwitch(draft, asked, 'analytics')).toBe('mixed');
    expect(readSwitch(chooseVendor(draft, asked, 'counter', 'denied'), asked, 'analytics')).toBe('off');
  });

  it('a purpose without vendors is on or off', () => {
    expect(readSwitch(none, asked, 'functional')).toBe('off');
    expect(readSwitch(choosePurpose(none, asked, 'functional', 'granted'), asked, 'functional')).toBe('on');
    expect(countGranted(none, asked, 'functional')).toEqual({ count: 0, total: 0 });
  });
});
