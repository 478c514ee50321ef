// @vitest-environment node
import { expect, it } from 'vitest';
import { type Loader, loadListed } from '../../../src/i18n/loadListed.js';

/** What the files of a folder have in them. */
const FILES: Readonly<Record<string, object>> = {
  'sekisho.tcfLanguages.js': { integrity: { ja: 'sha256-words' } },
  'locales/ja.tcf.js': { tcf: { 'tcf.title': '選択' } },
};

/** What loads files whose integrity is checked or not, and what it is asked for. */
const loaderOf = (hasIntegrity: boolean): { loader: Required<Loader>; asked: string[][] } => {
  const asked: string[][] = [];
  const loader: Required<Loader> = {
    async load(file, integrity) {
      const checked = hasIntegrity && (typeof integrity === 'string' ? integrity : await integrity());
      asked.push([file, ...(checked ? [checked] : [])]);
      return FILES[file];
    },
  };
  return { loader, asked };
};

it('loads the words of a language at once where nothing is checked', async () => {
  const { loader, asked } = loaderOf(false);
  expect(await loadListed(loader, 'ja-JP', 'tcf', 'sha256-list')).toEqual({ 'tcf.title': '選択' });
  expect(asked).toEqual([['locales/ja.tcf.js']]);
});

it('checks the list, and by it the file', async () => {
  const { loader, asked } = loaderOf(true);
  expect(await loadListed(loader, 'ja', 'tcf', 'sha256-list')).toEqual({ 'tcf.title': '選択' });
  expect(asked).toEqual([
    ['sekisho.tcfLanguages.js', 'sha256-list'],
    ['locales/ja.tcf.js', 'sha256-words'],
  ]);
});

it.each(['en', 'en-GB', '', 'tlh', 'constructor', '__proto__'])('loads nothing for "%s"', async (language) => {
  const { loader, asked } = loaderOf(true);
  expect(await loadListed(loader, language, 'tcf', 'sha256-list')).toBeUndefined();
  expect(await loadListed({}, 'ja', 'tcf', 'sha256-list')).toBeUndefined();
  expect(asked).toEqual([]);
});
