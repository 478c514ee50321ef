import { afterEach, describe, expect, it } from 'vitest';
import { openQueue } from '../../../src/signals/openQueue.js';
import { readGlobal } from '../../../src/signals/readGlobal.js';
import { forget, scope } from './page.js';
import { standUnder } from './startSignal.js';

afterEach(() => forget('queue'));

describe('readGlobal', () => {
  it('gives objects and functions', () => {
    for (const value of [[], {}, () => {}]) {
      scope.queue = value;
      expect(readGlobal('queue')).toBe(value);
    }
  });

  it('gives nothing else, no element, and nothing of a prototype', () => {
    for (const value of [undefined, null, 'queue', 1, true, document.createElement('form')]) {
      scope.queue = value;
      expect(readGlobal('queue')).toBeUndefined();
    }
    expect(readGlobal('toString')).toBeUndefined();
  });
});

describe('a stub of ours', () => {
  it('is nobody, and gives way to a queue', () => {
    standUnder('queue', []);
    expect(readGlobal('queue')).toBeUndefined();
    expect(openQueue('queue')).toEqual([]);
    expect(readGlobal('queue')).toBe(scope.queue);
  });
});

describe('a name of which reading throws', () => {
  it('is as if it were not there', () => {
    const get = (): never => {
      throw new Error('broken');
    };
    Object.defineProperty(scope, 'queue', { get, configurable: true });
    expect(readGlobal('queue')).toBeUndefined();
  });
});

describe('openQueue', () => {
  it('leaves the page’s own, and makes one where there is none', () => {
    const own: unknown[] = [];
    scope.queue = own;
    expect(openQueue('queue')).toBe(own);
    scope.queue = document.createElement('form');
    expect(openQueue('queue')).toEqual([]);
    expect(scope.queue).toEqual([]);
  });
});
