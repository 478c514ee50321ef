// @vitest-environment node
import { expect, it } from 'vitest';
import { FETCHING_ATTRIBUTES } from '../../../src/gate/elements/fetchingElements.js';
import { HELD_ATTRIBUTES } from '../../../src/gate/elements/holdElement.js';

it('holds back every attribute by which an element fetches, and no other', () => {
  expect(new Set(HELD_ATTRIBUTES)).toEqual(new Set(Object.values(FETCHING_ATTRIBUTES).flat()));
  expect(new Set(HELD_ATTRIBUTES).size).toBe(HELD_ATTRIBUTES.length);
});
