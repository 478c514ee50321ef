import { beforeEach, describe, expect, it, vi } from 'vitest';
import { decide } from '../../../src/consent/decide.js';
import { createEffects } from '../../../src/consent/effects.js';
import type { Store } from '../../../src/record/store.js';
import { settingsOf, vendors } from '../settings.js';

const scope = window as unknown as { dataLayer?: ArrayLike<unknown>[] };
const store: Store = { read: () => undefined, write: (record) => record, expire() {} };

vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => void delete scope.dataLayer);

describe('a malformed vendor', () => {
  it.each([
    ...[7, true, {}, [null], [[]], { includes: 7 }].map((signals) => ({ signals })),
    ...[7, true, {}, [null], [7], [[]], { map: 7 }].map((stubs) => ({ stubs })),
  ] as object[])('ends no start, and Google’s tags are told of the others (%j)', (odd) => {
    const settings = settingsOf({ vendors: [{ id: 'odd', purpose: 'analytics', ...odd }, ...vendors] });
    const effects = createEffects(settings, store);
    effects.call(decide({ settings, record: undefined, gpc: false, now: 0 }));
    expect(Array.from(scope.dataLayer![0]!)).toEqual([
      'consent',
      'default',
      expect.objectContaining({ ad_storage: 'denied', analytics_storage: 'denied' }),
    ]);
  });
});
