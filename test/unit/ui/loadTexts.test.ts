// @vitest-environment node
import { expect, it } from 'vitest';
import { languages } from '../../../src/locales/lists/languages.js';
import type { LocalePart } from '../../../src/locales/Locale.js';
import type { Port } from '../../../src/types/internal.js';
import { loadTexts } from '../../../src/ui/chunks/loadTexts.js';
import { en, ja } from '../locales.js';

const port = {} as Port;
const PARTS: readonly LocalePart[] = ['banner', 'preferences', 'embeds', 'rights', 'disclosures', 'duties'];

it.each(languages.filter((language) => language !== 'en'))('"%s" has every part of its texts', async (language) => {
  for (const part of PARTS) {
    const texts = await loadTexts(port, language, part);
    expect(Object.keys(texts!).sort(), part).toEqual(Object.keys(en[part]).sort());
  }
});

it('serves a region by its language, and English and what nobody translated by what has come along', async () => {
  expect(await loadTexts(port, 'ja-JP', 'banner')).toEqual(ja.banner);
  for (const language of ['en', 'en-GB', 'tlh', '', 'constructor'])
    expect(await loadTexts(port, language, 'banner')).toBeUndefined();
});
