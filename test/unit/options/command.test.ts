// @vitest-environment node
import { expect, it } from 'vitest';
import { readChecked } from '../../../src/command.js';
import { readShelf } from '../../../src/lib/shelf.js';

it('where a site is built no region decides, and none is missed: the regime is what the options say', () => {
  const { settings, warnings } = readChecked({ region: 'US-CA', regime: 'opt-out', vendors: ['google-ads'] });
  expect([settings.regime, settings.region, settings.rule]).toEqual(['opt-out', 'US-CA', undefined]);
  expect(warnings).toEqual([]);
  expect(readShelf('regions')).toBeUndefined();
});
