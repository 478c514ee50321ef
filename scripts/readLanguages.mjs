// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where each language has a folder. */
export const localesFolder = join(fileURLToPath(import.meta.url), '../../src/locales');

/** The language whose texts come with what shows them. */
export const FIRST = 'en';

/** Languages by their folders, English first. */
export const readLanguages = () => {
  const tags = readdirSync(localesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'lists')
    .map(({ name }) => name);
  return [FIRST, ...tags.filter((tag) => tag !== FIRST).sort()];
};
