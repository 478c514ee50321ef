import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readRegion, UNKNOWN } from '../../../src/regimes/readRegion.js';

const writeMeta = (content: string, nonce?: string): void => {
  const meta = document.createElement('meta');
  meta.name = 'sekisho-region';
  meta.content = content;
  if (nonce) meta.nonce = nonce;
  document.head.append(meta);
};

const answer = (serverTiming: unknown): void => {
  vi.spyOn(performance, 'getEntriesByType').mockImplementation(
    (type) => (type === 'navigation' ? [{ serverTiming }] : []) as unknown as PerformanceEntryList,
  );
};

const said = (description: string) => [
  { name: 'cache', description: 'HIT' },
  { name: 'region', description },
];

beforeEach(() => answer([]));

afterEach(() => {
  vi.restoreAllMocks();
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe('readRegion', () => {
  it('is empty where nobody has said anything', () => {
    expect(readRegion()).toBe('');
  });

  it('takes the option before the page’s own meta element, and that before the server’s header', () => {
    answer(said('US-CA'));
    expect(readRegion()).toBe('US-CA');
    writeMeta('FR');
    expect(readRegion()).toBe('FR');
    expect(readRegion('JP')).toBe('JP');
  });

  it.each([
    ['jp', 'JP'],
    [' US-CA ', 'US-CA'],
    ['us_ca', 'US-CA'],
    ['US-', 'US'],
    ['GB-ENG', 'GB-ENG'],
    ['JP-13', 'JP-13'],
  ])('reads %o as %s', (given, region) => {
    expect(readRegion(given)).toBe(region);
  });

  it.each(['Germany', 'USA', 'T1', '1', 'US-CALIF', '-', ' ', 'US,FR', 7, {}, [], true, Symbol('US')])(
    'makes of %s a region that is not known, and asks no further',
    (given) => {
      answer(said('US'));
      writeMeta('US');
      expect(readRegion(given)).toBe(UNKNOWN);
    },
  );

  it.each(['', undefined, null])('passes over %o', (given) => {
    writeMeta('');
    answer(said('CA-QC'));
    expect(readRegion(given)).toBe('CA-QC');
  });

  it('is not known where it was to be said, and nobody could say it', () => {
    expect(readRegion('')).toBe(UNKNOWN);
    writeMeta('');
    expect(readRegion()).toBe(UNKNOWN);
    document.head.replaceChildren();
    answer(said(''));
    expect(readRegion()).toBe(UNKNOWN);
  });

  it('hears a meta element only if it carries the nonce of the tag', () => {
    writeMeta('US', 'stolen');
    writeMeta('US');
    expect(readRegion(undefined, 'secret')).toBe('');
    writeMeta('DE', 'secret');
    expect(readRegion(undefined, 'secret')).toBe('DE');
  });

  it('is not led astray by elements that bear names', () => {
    document.body.innerHTML = '<img name="querySelectorAll"><img name="performance"><form name="head"></form>';
    writeMeta('DE');
    expect(readRegion()).toBe('DE');
  });

  it.each([undefined, null, {}, [null], 'region', [{ name: 'region' }]])(
    'never throws: a header that reads as %o says nothing',
    (timing) => {
      answer(timing);
      expect(readRegion()).toBe('');
    },
  );

  it('never throws where the page has broken what it asks', () => {
    vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => {
      throw new Error('broken');
    });
    vi.spyOn(Document.prototype, 'querySelectorAll').mockImplementation(() => {
      throw new Error('broken');
    });
    expect(readRegion()).toBe('');
    expect(readRegion('', 'secret')).toBe(UNKNOWN);
    const hostile = {
      toString(): string {
        throw new Error('broken');
      },
    };
    expect(readRegion(hostile)).toBe(UNKNOWN);
  });

  it('asks no network, and does not load Intl', () => {
    const fetching = vi.fn();
    vi.stubGlobal('fetch', fetching);
    vi.stubGlobal('Intl', undefined);
    writeMeta('DE');
    const region = readRegion();
    vi.unstubAllGlobals();
    expect(region).toBe('DE');
    expect(fetching).not.toHaveBeenCalled();
  });
});
