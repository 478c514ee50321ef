// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createFront } from '../../../src/signals/createFront.js';

describe('createFront', () => {
  it('puts what calls leave at the end in front, each behind the one before it', () => {
    const front = createFront();
    const queue: unknown[] = ['init'];
    front(queue, () => queue.push('a', 'b'));
    queue.push('event');
    front(queue, () => queue.push('c'));
    expect(queue).toEqual(['a', 'b', 'c', 'init', 'event']);
  });

  it('starts again in front where what it has put there is gone', () => {
    const front = createFront();
    const queue: unknown[] = [];
    front(queue, () => queue.push('a'));
    queue.length = 0;
    queue.push('event');
    front(queue, () => queue.push('b'));
    expect(queue).toEqual(['b', 'event']);
  });

  it('only calls where there is no queue, or somebody reads it', () => {
    const front = createFront();
    const read: unknown[] = ['init'];
    read.push = (...entries) => Array.prototype.push.apply(read, entries);
    front(read, () => read.push('a'));
    expect(Array.from(read)).toEqual(['init', 'a']);
    let calls = 0;
    for (const odd of [undefined, null, 'queue', { push: () => {} }, () => {}]) front(odd, () => (calls += 1));
    expect(calls).toBe(5);
  });
});
