// @vitest-environment node
import { expect, it, vi } from 'vitest';
import type { Port } from '../../../src/types/internal.js';
import { loadTexts } from '../../../src/ui/chunks/loadTexts.script.js';

vi.mock('../../../src/ui/chunks/integrityFile.js', () => ({ integrityFile: 'sha256-list' }));

/** What the files of a folder have in them. */
const FILES: Readonly<Record<string, object>> = {
  'sekisho.integrity.js': { banners: { ja: 'sha256-banner' } },
  'locales/ja.banner.js': { banner: { accept: 'はい' }, files: { rights: 'sha256-rights' } },
  'locales/en.banner.js': { banner: { accept: 'Yes' } },
  'locales/ja.rights.js': { rights: { withdraw: '撤回' } },
};

/** A port whose tag has integrity or not, and what it is asked for. */
const portOf = (hasIntegrity: boolean): { port: Port; asked: string[][] } => {
  const asked: string[][] = [];
  const load: Port['load'] = async (file, integrity) => {
    const checked = hasIntegrity && (typeof integrity === 'string' ? integrity : await integrity());
    asked.push([file, ...(checked ? [checked] : [])]);
    return FILES[file];
  };
  return { port: { load } as Port, asked };
};

it('loads a part at once where nothing is checked', async () => {
  const { port, asked } = portOf(false);
  expect(await loadTexts(port, 'ja-JP', 'rights')).toEqual({ withdraw: '撤回' });
  expect(asked).toEqual([['locales/ja.rights.js']]);
});

it('checks the list, by it the first file, and by that the others', async () => {
  const { port, asked } = portOf(true);
  expect(await loadTexts(port, 'ja', 'rights')).toEqual({ withdraw: '撤回' });
  expect(asked).toEqual([
    ['sekisho.integrity.js', 'sha256-list'],
    ['locales/ja.banner.js', 'sha256-banner'],
    ['locales/ja.rights.js', 'sha256-rights'],
  ]);
});

it('loads no English but the banner, which a build for another language has in a file', async () => {
  const { port, asked } = portOf(false);
  expect(await loadTexts(port, 'en-GB', 'preferences')).toBeUndefined();
  expect(await loadTexts(port, 'en-GB', 'banner')).toEqual({ accept: 'Yes' });
  expect(asked).toEqual([['locales/en.banner.js']]);
});

it.each(['', 'xx', 'constructor', '__proto__'])(
  'loads nothing for "%s", which nobody has translated',
  async (language) => {
    const { port, asked } = portOf(true);
    expect(await loadTexts(port, language, 'banner')).toBeUndefined();
    expect(asked).toEqual([]);
  },
);
