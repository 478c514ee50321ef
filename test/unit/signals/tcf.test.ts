/** What the signal of the TCF adds to the interface, and what stays where it fails. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TcfDesk } from '../../../src/iab/TcfDesk.js';
import { fillShelf } from '../../../src/lib/shelf.js';
import type { Port, Settings } from '../../../src/types/internal.js';
import { settingsOf } from '../settings.js';

const parts = vi.hoisted(() => ({
  desk: undefined as Promise<unknown> | undefined,
  load: (): Promise<unknown> => Promise.reject(new Error('offline')),
}));
vi.mock('../../../src/iab/speakTcf.js', () => ({
  speakTcf: (_: Settings, handOver: (desk: Promise<unknown>) => void) => {
    if (parts.desk) handOver(parts.desk);
    return () => {};
  },
}));
vi.mock('../../../src/ui/chunks/loadTcfDuties.js', () => ({ loadTcfDuties: () => parts.load() }));

const law = { createDuties: () => 'law' };
const errors: unknown[] = [];
const listen = ({ detail }: CustomEvent<{ code: string }>): void => void errors.push(detail.code);

const start = async (more: Partial<Settings> = {}): Promise<Settings> => {
  vi.resetModules();
  fillShelf('signals', undefined);
  fillShelf('prepare', undefined);
  await import('../../../src/signals/tcf.js');
  const { prepareSettings, readSignals } = await import('../../../src/signals/registerSignal.js');
  const settings = prepareSettings({ ...settingsOf({ region: 'DE' }), ...more });
  readSignals()!['tcf']!(settings);
  return settings;
};
const loaded = (settings: Settings, view?: 'banner' | 'notice'): Promise<unknown> | undefined =>
  settings.loadDuties!({} as Port, view, 'de');

beforeEach(() => {
  parts.desk = undefined;
  errors.length = 0;
  document.addEventListener('sekisho:error', listen as never);
});
afterEach(() => {
  document.removeEventListener('sekisho:error', listen as never);
  fillShelf('signals', undefined);
  fillShelf('prepare', undefined);
});

describe('the signal of the TCF', () => {
  it('leaves the interface as it is where the framework does not apply', async () => {
    expect(loaded(await start(), 'banner')).toBeUndefined();
    const ruled = await start({ loadDuties: () => Promise.resolve(law) });
    expect(await loaded(ruled, 'banner')).toBe(law);
  });

  it('adds to what the law has shown, in the layers that ask', async () => {
    const desk = {} as TcfDesk;
    parts.desk = Promise.resolve(desk);
    parts.load = () => Promise.resolve({ withTcf: (...given: unknown[]) => Promise.resolve(given) });
    const ruled = await start({ loadDuties: () => Promise.resolve(law) });
    expect(await loaded(ruled, 'banner')).toEqual([law, desk, {}, 'de']);
    expect(await loaded(await start(), 'banner')).toEqual([undefined, desk, {}, 'de']);
    expect(await loaded(ruled, 'notice')).toBe(law);
    // a place of the page
    expect(await loaded(ruled)).toBe(law);
  });

  it('lets visitors answer without it where it cannot be shown', async () => {
    parts.desk = Promise.resolve(undefined);
    const ruled = await start({ loadDuties: () => Promise.resolve(law) });
    expect(await loaded(ruled, 'banner')).toBe(law);
    expect(errors).toEqual([]);
    parts.desk = Promise.resolve({});
    for (const load of [
      () => Promise.reject(new Error('offline')),
      () => Promise.resolve({ withTcf: () => Promise.reject(new Error('broken')) }),
      () => Promise.resolve(undefined),
    ]) {
      parts.load = load;
      expect(await loaded(await start({ loadDuties: () => Promise.resolve(law) }), 'banner')).toBe(law);
    }
    expect(errors).toEqual(['iab-failed', 'iab-failed', 'iab-failed']);
  });

  it('hides no failure of what the law has shown', async () => {
    parts.desk = Promise.resolve({});
    const ruled = await start({ loadDuties: () => Promise.reject(new Error('offline')) });
    await expect(loaded(ruled, 'banner')).rejects.toThrow('offline');
  });
});
