// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { questionsOf } from '../../../src/consent/questions.js';
import { advertisingIds } from '../../../src/lib/advertisingIds.js';
import { settingsOf } from '../settings.js';

it('names what Global Privacy Control speaks of, and nothing else', () => {
  const purpose = fc.constantFrom('necessary', 'functional', 'analytics', 'advertising', 'own');
  const vendor = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), purpose, advertises: fc.boolean() });
  fc.assert(
    fc.property(fc.array(vendor, { maxLength: 4 }), fc.boolean(), (vendors, advertising) => {
      const settings = settingsOf({ vendors, purposes: ['advertising', { id: 'own', label: 'Own', advertising }] });
      const asked = questionsOf(settings).filter(({ isAdvertising }) => isAdvertising);
      expect(advertisingIds(settings)).toEqual(asked.map(({ id }) => id));
    }),
  );
});
