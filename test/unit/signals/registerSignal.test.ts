// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillShelf } from '../../../src/lib/shelf.js';
import { prepareSettings, readSignals, registerSignal } from '../../../src/signals/registerSignal.js';
import { settingsOf } from '../settings.js';

const silent = (): (() => void) => () => {};
const settings = settingsOf();

beforeEach(() => {
  fillShelf('signals', undefined);
  fillShelf('prepare', undefined);
});

describe('registerSignal', () => {
  it('leaves each signal by its name, the last of a name', () => {
    const [one, two, three] = [vi.fn(silent), vi.fn(silent), vi.fn(silent)];
    registerSignal('one', one);
    registerSignal('two', two);
    registerSignal('one', three);
    expect(readSignals()).toEqual({ one: three, two });
  });
});

describe('prepareSettings', () => {
  it('leaves the settings as they are where no signal changes them', () => {
    registerSignal('one', silent);
    expect(prepareSettings(settings)).toBe(settings);
  });

  it('has each signal change what the one before it gave', () => {
    registerSignal('one', silent, (given) => ({ ...given, site: 'a' }));
    registerSignal('two', silent, (given) => ({ ...given, site: `${given.site}b` }));
    expect(prepareSettings(settings).site).toBe('ab');
  });

  it('passes over one that throws, wherever it stands', () => {
    const broken = (): never => {
      throw new Error('broken');
    };
    registerSignal('zero', silent, broken);
    registerSignal('one', silent, (given) => ({ ...given, site: 'a' }));
    registerSignal('two', silent, broken);
    expect(prepareSettings(settings).site).toBe('a');
    registerSignal('three', silent, (given) => ({ ...given, site: `${given.site}c` }));
    expect(prepareSettings(settings).site).toBe('ac');
  });

  it('leaves them where the page has put something else there', () => {
    fillShelf('prepare', 'nothing to call');
    expect(prepareSettings(settings)).toBe(settings);
  });
});
