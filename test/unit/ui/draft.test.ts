// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../src/types/index.js';
import {
  type Asked,
  choosePurpose,
  chooseVendor,
  countGranted,
  readSwitch,
  startDraft,
  unlocked,
} from '../../../src/ui/common/draft.js';

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
const none = startDraft(asked, {});

describe('startDraft', () => {
  it('grants nothing that is not granted, and leaves out what is necessary', () => {
    expect({ ...none }).toEqual(all('denied'));
    expect(Object.getPrototypeOf(none)).toBeNull();
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

  it('leave out what Global Privacy Control has locked', () => {
    const free = unlocked(asked, { locked: ['adverts', 'analytics', 'counter'], signalled: [] }, none);
    const draft = choosePurpose(none, free, 'advertising', 'granted');
    expect([draft.advertising, draft.adverts, draft.constructor]).toEqual(['granted', 'denied', 'granted']);
    expect(readSwitch(draft, free, 'advertising')).toBe('on');
    expect(countGranted(draft, free, 'advertising')).toEqual({ count: 1, total: 1 });
    expect(free.purposes.map(({ id }) => id)).not.toContain('analytics');
    expect(chooseVendor(none, free, 'constructor', 'granted').advertising).toBe('granted');
  });

  it('leave out a vendor that the browser signals against where it does not so of its purpose, until it is on', () => {
    const decision = { locked: [], signalled: ['counter'] };
    const free = unlocked(asked, decision, none);
    const draft = choosePurpose(none, free, 'analytics', 'granted');
    expect([draft.analytics, draft.counter, readSwitch(draft, free, 'analytics')]).toEqual([
      'granted',
      none.counter,
      'on',
    ]);
    const chosen = { ...draft, counter: 'granted' } as const;
    const whole = unlocked(asked, decision, chosen);
    expect(countGranted(chosen, whole, 'analytics')).toEqual({ count: 1, total: 1 });
    expect(choosePurpose(chosen, whole, 'analytics', 'denied').counter).toBe('denied');
    // against the purpose, too: its switch is that of all its vendors
    expect(unlocked(asked, { locked: [], signalled: ['analytics', 'counter'] }, none)).toEqual(asked);
  });

  it('a purpose without vendors is on or off', () => {
    expect(readSwitch(none, asked, 'functional')).toBe('off');
    expect(readSwitch(choosePurpose(none, asked, 'functional', 'granted'), asked, 'functional')).toBe('on');
    expect(countGranted(none, asked, 'functional')).toEqual({ count: 0, total: 0 });
  });
});
