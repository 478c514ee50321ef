/** A page that counts on the rules of regions, and does not get them: everything is asked for. */
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decide } from '../../../src/consent/decide.js';
import { questionsOf } from '../../../src/consent/questions.js';
import { fillShelf } from '../../../src/lib/shelf.js';
import { readOptions } from '../../../src/options/readOptions.js';
import { wishesOfPage } from '../../../src/options/wishesOfPage.js';
import type { Decision } from '../../../src/types/index.js';
import { takeRules } from '../regimes/rules.js';
import { NOW, recordOf } from '../regimes/recordOf.js';
import { vendors } from '../settings.js';

const FILE = '<script src="/sekisho/sekisho.regions.js"></script>';

/** What becomes of the file that has the rules: it never came, it broke, or it is of another version. */
const failures: readonly (readonly [string, () => void])[] = [
  ['is missing', takeRules],
  ['left nothing that works', () => fillShelf('regions', { version: '0.0.0-test' })],
  [
    'is of another version',
    () =>
      fillShelf(
        'regions',
        Object.assign(() => ({}), { version: '0.0.0' }),
      ),
  ],
];

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => {
  document.head.replaceChildren();
  vi.restoreAllMocks();
});
afterAll(takeRules);

/** The decision of a visitor who once granted everything, or has said nothing. */
const decisionOf = (options: Record<string, unknown>, hasGranted = false): Decision => {
  const settings = readOptions({ vendors, regime: 'none', regions: wishesOfPage(), ...options });
  const all = Object.fromEntries(questionsOf(settings).map(({ id }) => [id, 'granted' as const]));
  return decide({ settings, record: hasGranted ? recordOf(settings, all) : undefined, gpc: false, now: NOW });
};

describe.each(failures)('where the file with the rules of regions %s', (state, fail) => {
  it.each<[string, Record<string, unknown>]>([
    ['<meta name="sekisho-region" content="DE">', {}],
    ['<meta name="sekisho-region" content="">', {}],
    // the header alone says the region
    [FILE, {}],
    ['<script src="https://cdn.example/sekisho.regions.0a1b.js" async></script>', {}],
    ['', { region: 'DE' }],
    ['', { region: '' }],
    ['', { regions: {} }],
    ['', { regions: null }],
    ['', { regions: '' }],
    ['', { age: 12 }],
    ['', { age: '35' }],
  ])('everything is asked for on a page with %s and %j', (markup, options) => {
    fail();
    document.head.innerHTML = markup;
    const { regime, choices } = decisionOf(options);
    expect(regime).toBe('opt-in');
    expect(choices).toMatchObject({ counter: 'denied', adverts: 'denied', film: 'denied' });
  });

  it('a grant that the visitor has given counts all the same', () => {
    fail();
    document.head.innerHTML = FILE;
    expect(decisionOf({}, true).choices).toMatchObject({ counter: 'granted', adverts: 'granted' });
  });

  it('a page that counts on nothing has what it set, unless the file is there and broken', () => {
    fail();
    document.head.innerHTML = '<meta name="description" content="DE"><script src="/sekisho/sekisho.js"></script>';
    for (const options of [{}, { guardianAgreed: true }])
      expect(decisionOf(options).regime).toBe(state === 'is missing' ? 'none' : 'opt-in');
  });
});
