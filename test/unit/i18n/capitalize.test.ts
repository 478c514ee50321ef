// @vitest-environment node
import { expect, it } from 'vitest';
import { capitalize } from '../../../src/i18n/capitalize.js';

it.each([
  ['ads that fit', 'en', 'Ads that fit'],
  ['iklan', 'id', 'Iklan'],
  ['istatistikler', 'tr', 'İstatistikler'],
  ['«статистика»', 'ru', '«Статистика»'],
  ['ähnliche Anzeigen', 'de', 'Ähnliche Anzeigen'],
  // a language that browsers do not know, as a key of `texts` may be
  ['statistika', 'sr_RS', 'Statistika'],
  ['Analytics', 'en', 'Analytics'],
  ['3D models', 'en', '3D models'],
  ['3d models', 'en', '3d models'],
  ['分析', 'ja', '分析'],
  ['الإحصاءات', 'ar', 'الإحصاءات'],
  ['', 'en', ''],
])('%s begins with a capital where there is one: %s', (text, language, expected) => {
  expect(capitalize(text, language)).toBe(expected);
});
