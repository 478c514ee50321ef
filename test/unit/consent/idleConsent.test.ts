// @vitest-environment node
/** Where there is no page, nobody is known to have allowed anything, however mild the law. */
import { expect, it, vi } from 'vitest';
import { createConsent } from '../../../src/index.js';
import { idleConsent } from '../../../src/consent/idleConsent.js';
import type { Regime } from '../../../src/types/index.js';
import { settingsOf, vendors } from '../settings.js';

it.each<Regime>(['opt-in', 'opt-out', 'notice', 'none'])(
  'a server’s consent object denies what is not necessary, whatever silence means on the page (%s)',
  async (regime) => {
    const consent = createConsent({ vendors, regime });
    expect(Object.entries(consent.decision.choices).filter(([, choice]) => choice === 'granted')).toEqual([
      ['necessary', 'granted'],
      ['login', 'granted'],
    ]);
    expect([consent.isGranted('adverts'), consent.isGranted('advertising'), consent.isGranted('login')]).toEqual([
      ...[false, false, true],
    ]);
    const act = vi.fn();
    void consent.when('adverts').then(act);
    await new Promise((resolve) => setTimeout(resolve));
    expect(act).not.toHaveBeenCalled();
  },
);

it('a server’s consent object denies it, too, where the law of a region would not', () => {
  const settings = { ...settingsOf(), rule: () => ({ regime: 'opt-out' as const, locked: [] }) };
  expect(idleConsent(settings).isGranted('adverts')).toBe(false);
});
