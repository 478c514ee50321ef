// @vitest-environment node
import { expect, it } from 'vitest';
import { builtIn } from '../../../src/vendors/lists/builtIn.js';
import { disclosures } from '../../../src/vendors/lists/disclosures.js';
import { links } from '../../../src/vendors/lists/links.js';

it.each(builtIn.map(({ id }) => id))('%s has its links for placeholders, those of its disclosure', (id) =>
  expect(disclosures[id]).toMatchObject(links[id]!),
);
