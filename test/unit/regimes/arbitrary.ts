/** Random regions, rules and subjects for the properties of src/regimes. */
import fc from 'fast-check';
import { profiles } from '../../../src/regimes/profiles.js';
import type { Rules, Subject } from '../../../src/regimes/Rules.js';
import type { Regime } from '../../../src/types/index.js';

export const REGIMES: readonly Regime[] = ['opt-in', 'opt-out', 'notice', 'none'];

/** How much a regime permits: 0 is the strictest. */
export const mildness = (regime: Regime): number => REGIMES.indexOf(regime);

const known = profiles.flatMap(({ regions }) => regions);

export const anyProfile = fc.constantFrom(...profiles);

export const anyRegime = fc.constantFrom(...REGIMES);

/** Codes with a profile, parts of such countries that have none, and codes of nowhere. */
export const anyRegion = fc.oneof(
  fc.constantFrom(...known),
  fc.constantFrom('US-WY', 'CA-ON', 'GB-SCT', 'DE-BY', 'JP-13', 'ZZ', 'XX', 'NZ', '', 'constructor', '__proto__'),
  fc.stringMatching(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/),
);

export const anySubject: fc.Arbitrary<Subject> = fc.record(
  {
    purpose: fc.constantFrom('functional', 'social', 'analytics', 'advertising', 'personalisation', 'constructor'),
    isAdvertising: fc.boolean(),
    isIdentified: fc.boolean(),
    isSensitive: fc.boolean(),
    isCommunication: fc.boolean(),
    hasEffect: fc.boolean(),
    exemption: fc.constantFrom('statistics', 'appearance'),
  },
  { requiredKeys: ['purpose', 'isAdvertising'] },
);

const anyRegimes = fc.record({
  functional: anyRegime,
  social: anyRegime,
  analytics: anyRegime,
  advertising: anyRegime,
});

const anyDays = fc.integer({ min: 1, max: 395 });

/** An exemption is never stricter than what it is an exemption from. */
const loosen = (rules: Rules): Rules => {
  const least = Math.max(...Object.values(rules.mildest).map(mildness));
  const loose = (regime: Regime): Regime => REGIMES[Math.max(mildness(regime), least)]!;
  const exempt = Object.entries(rules.exempt ?? {}).map(([kind, regime]) => [kind, loose(regime)] as const);
  return { ...rules, exempt: Object.fromEntries(exempt) };
};

const invented: fc.Arbitrary<Rules> = fc.record(
  {
    regimes: anyRegimes,
    mildest: anyRegimes,
    identified: anyRegime,
    needsEffect: fc.constant(true as const),
    exempt: fc.record({ statistics: anyRegime, appearance: anyRegime }, { requiredKeys: [] }),
    days: fc.record({ granted: anyDays, denied: anyDays }),
  },
  { requiredKeys: ['regimes', 'mildest', 'days'] },
);

/** Rules that no region has, too. */
export const anyRules: fc.Arbitrary<Rules> = fc.oneof(
  anyProfile.map(({ rules }) => rules),
  invented.map(loosen),
);
