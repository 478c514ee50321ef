// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isOptedOut } from '../../../src/signals/isOptedOut.js';
import { decisionOf } from '../decisions.js';
import { settingsOf } from '../settings.js';

const ads = [{ id: 'adverts' }];

describe('isOptedOut', () => {
  it('is so for a refusal, or a signal, where silence grants', () => {
    for (const regime of ['opt-out', 'notice'] as const) {
      const settings = settingsOf({ regime });
      expect(isOptedOut(ads, decisionOf(settings))).toBe(false);
      expect(isOptedOut(ads, decisionOf(settings, { adverts: 'granted' }))).toBe(false);
      expect(isOptedOut(ads, decisionOf(settings, { adverts: 'denied' }))).toBe(true);
      expect(isOptedOut(ads, decisionOf(settings, undefined, true))).toBe(true);
    }
  });

  it('is not, where an answer is asked for first, by the regime of each', () => {
    const settings = settingsOf({ regime: 'opt-in' });
    expect(isOptedOut(ads, decisionOf(settings, { adverts: 'denied' }))).toBe(false);
    const choices = { adverts: 'denied', counter: 'granted' } as const;
    expect(isOptedOut(ads, { choices, regime: 'opt-in', regimes: { adverts: 'opt-out' } })).toBe(true);
    expect(isOptedOut(ads, { choices, regime: 'opt-out', regimes: { adverts: 'opt-in' } })).toBe(false);
    expect(isOptedOut([], { choices, regime: 'opt-out' })).toBe(false);
  });
});
