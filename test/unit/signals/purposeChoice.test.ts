// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { purposeChoice } from '../../../src/signals/purposeChoice.js';
import { readCategories } from '../../../src/signals/readCategories.js';
import type { Choices, Decision } from '../../../src/types/index.js';
import { settingsOf } from '../settings.js';

const settings = settingsOf({
  vendors: [
    { id: 'ours', purpose: 'analytics', signals: ['shopify'] },
    { id: 'another', purpose: 'analytics' },
  ],
});
const anyChoices = fc.dictionary(
  fc.constantFrom('analytics', 'ours', 'another', 'advertising'),
  fc.constantFrom('granted' as const, 'denied' as const),
) as fc.Arbitrary<Choices>;

describe('purposeChoice', () => {
  it('is granted where the purpose is, and every vendor under it that names the signal', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const isGranted = choices.analytics === 'granted' && choices.ours === 'granted';
        expect(purposeChoice(settings, 'shopify', 'analytics', { choices })).toBe(isGranted ? 'granted' : 'denied');
      }),
    );
  });
});

describe('readCategories', () => {
  it('never grants a category of which something is denied, unknown or malformed', () => {
    const anyIds = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(fc.constantFrom('analytics', 'advertising'), fc.anything())),
    );
    fc.assert(
      fc.property(anyChoices, anyIds, (choices, ids) => {
        const granted = readCategories(settings, 'shopify', {}, { any: ids })({ choices } as Decision).any;
        const all = [ids].flat();
        const isGranted = (id: unknown): boolean =>
          typeof id === 'string' && Object.hasOwn(choices, id) && choices[id] === 'granted';
        if (granted) expect(all.length > 0 && all.every(isGranted)).toBe(true);
      }),
    );
  });

  it('has the receiver’s own where the site has set nothing, or what is no set of categories', () => {
    for (const given of [undefined, null, 'text', 7])
      expect(readCategories(settings, 'shopify', { a: 'analytics' }, given)({ choices: {} } as Decision)).toEqual({
        a: false,
      });
  });
});
