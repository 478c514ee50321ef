import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTeller } from '../../../src/signals/createTeller.js';
import { forget, scope, settled } from './page.js';

const receiver = (): (() => void) => () => {};

afterEach(() => forget('track'));

describe('createTeller', () => {
  it('tells the latest state as soon as somebody is there, and not twice in a row', async () => {
    const tell = vi.fn();
    const say = createTeller<string>('track', tell);
    say('denied');
    say('granted');
    expect(tell).not.toHaveBeenCalled();
    const track = receiver();
    scope.track = track;
    await settled();
    say('granted');
    expect(tell.mock.calls).toEqual([[track, 'granted']]);
    say('denied');
    expect(tell.mock.calls.at(-1)).toEqual([track, 'denied']);
  });

  it('tells who is there already at once', async () => {
    const tell = vi.fn();
    scope.track = receiver();
    createTeller<string>('track', tell)('granted');
    expect(tell).toHaveBeenCalledOnce();
    await settled();
    expect(tell).toHaveBeenCalledOnce();
  });

  it('tells whoever has come into the place of another', () => {
    const tell = vi.fn();
    scope.track = receiver();
    const say = createTeller<string>('track', tell);
    say('granted');
    const next = receiver();
    scope.track = next;
    say('granted');
    expect(tell.mock.calls.at(-1)).toEqual([next, 'granted']);
    expect(tell).toHaveBeenCalledTimes(2);
  });
});
