import { beforeEach, expect, it, vi } from 'vitest';
import { nameSignal } from '../../../src/i18n/nameSignal.js';
import type { Port } from '../../../src/types/internal.js';
import { loadMessages } from '../../../src/ui/shell/loadMessages.js';
import { en, ja } from '../locales.js';
import { settingsOf } from '../settings.js';

const chunks = vi.hoisted(() => ({ loadTexts: vi.fn() }));
vi.mock('../../../src/ui/chunks/loadTexts.js', () => chunks);

beforeEach(() => {
  chunks.loadTexts.mockReset();
  chunks.loadTexts.mockImplementation(async (_: Port, language: string, part: keyof typeof ja) =>
    language.startsWith('ja') ? ja[part] : undefined,
  );
});

const portOf = (options: object): Port => ({ settings: settingsOf(options) }) as Port;
const partsOf = (): unknown[] => chunks.loadTexts.mock.calls.map(([, , part]) => part);

it('fetches for the banner no other texts than its own', async () => {
  const { language, messages, translations } = await loadMessages(portOf({ language: 'ja-JP' }));
  expect([language, messages, translations]).toEqual(['ja', nameSignal(ja.banner, { doNotTrack: false }), {}]);
  expect(partsOf()).toEqual(['banner']);
});

it('fetches another part along with them', async () => {
  const { messages, translations } = await loadMessages(portOf({ language: 'ja' }), ['preferences']);
  expect([messages, translations]).toEqual([nameSignal(ja.banner, { doNotTrack: false }), ja.preferences]);
});

it('fetches further parts together', async () => {
  const { translations } = await loadMessages(portOf({ language: 'ja' }), ['preferences', 'disclosures', 'duties']);
  expect(translations).toEqual({ ...ja.preferences, ...ja.disclosures, ...ja.duties });
});

it('puts the words of the site before all', async () => {
  const options = { language: 'ja', texts: { ja: { accept: 'はい', save: '決定' } } };
  const { messages, translations } = await loadMessages(portOf(options), ['preferences']);
  expect([messages.accept, messages.reject, translations.save]).toEqual(['はい', ja.banner.reject, '決定']);
});

it.each([
  ['empty', { reject: '' }],
  ['of spaces alone', { reject: ' \u00a0\u200b' }],
  ['a sign', { reject: '×' }],
  ['no text', { reject: undefined as never }],
  ['the same as the other', { accept: 'OK', reject: 'OK' }],
])('keeps its own words where the site’s for an answer are %s: refusing must be findable', async (_, words) => {
  const texts = { ja: { ...words, save: '決定' } };
  const { messages, translations } = await loadMessages(portOf({ language: 'ja', texts }), ['preferences']);
  const { accept, reject } = ja.banner;
  expect(messages).toMatchObject({ accept, reject });
  expect(translations).toEqual(ja.preferences);
});

it('mixes no languages: where one part cannot be loaded, all of it is English', async () => {
  chunks.loadTexts.mockImplementation(async (_: Port, __: string, part: keyof typeof ja) => {
    if (part === 'preferences') throw new Error('no network');
    return ja[part];
  });
  const { language, messages, translations } = await loadMessages(portOf({ language: 'ja' }), ['preferences']);
  expect([language, messages, translations]).toEqual(['en', nameSignal(en.banner, { doNotTrack: false }), {}]);
});
