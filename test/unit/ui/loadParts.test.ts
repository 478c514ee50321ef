import { beforeEach, expect, it, vi } from 'vitest';
import type { Port } from '../../../src/types/internal.js';
import { loadParts } from '../../../src/ui/shell/loadParts.js';
import { settingsOf } from '../settings.js';

const chunks = vi.hoisted(() => ({ loadTexts: vi.fn() }));
vi.mock('../../../src/ui/chunks/loadTexts.js', () => chunks);

beforeEach(() => chunks.loadTexts.mockReset());

const partsOf = (): unknown[] => chunks.loadTexts.mock.calls.map(([, , part]) => part);
const load = async (more: object): Promise<unknown[][]> => {
  const loadDuties = vi.fn(() => Promise.resolve({ createDuties: () => ({}) }));
  await loadParts(
    { settings: { ...settingsOf({ language: 'de-AT' }), loadDuties, ...more } } as unknown as Port,
    'banner',
  );
  return loadDuties.mock.calls.map((given: unknown[]) => given.slice(1));
};

it('loads the words of a law where one has something shown, along with what shows it, in one language', async () => {
  expect(await load({ duties: ['identified-consent'] })).toEqual([['banner', 'de']]);
  expect(partsOf()).toEqual(['banner', 'duties']);
});

it('loads none of them where a framework or an account alone has something shown', async () => {
  await load({});
  expect(partsOf()).toEqual(['banner']);
});
