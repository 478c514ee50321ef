// @vitest-environment node
import { expect, it } from 'vitest';
import { countriesOf } from '../../../src/disclose/countriesOf.js';
import { partyOf } from '../../../src/disclose/partyOf.js';
import { settingsOf } from '../settings.js';

it('names each country once, and none where a party is named without one', () => {
  const vendors = [
    { id: 'a', purpose: 'analytics', party: { name: 'A', company: 'A', country: 'US' } },
    { id: 'b', purpose: 'analytics', party: { name: 'B', company: 'B', country: 'US' } },
    { id: 'c', purpose: 'analytics', party: { name: 'C' } as never },
    { id: 'd', purpose: 'analytics' },
  ];
  expect(countriesOf({ settings: settingsOf({ vendors }), partyOf })).toEqual(['US']);
});
