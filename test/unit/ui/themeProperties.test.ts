import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bannerStyles } from '../../../src/ui/shell/styles.js';
import { preferencesStyles } from '../../../src/ui/preferences/preferencesStyles.js';

const namesIn = (text: string): Set<string> => new Set(text.match(/--sekisho-[a-z-]+/g));

it('README.md tells every custom property that a site can set, and no other', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  expect(namesIn(readme)).toEqual(namesIn(bannerStyles + preferencesStyles));
});
