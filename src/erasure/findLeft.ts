import { matchVendorStorage } from '../lib/matchVendorStorage.js';
import { cookieNames } from '../record/cookies.js';
import type { Port } from '../types/internal.js';

/** Databases and caches, which go in time: how to list them, and how to remove one. */
const LATER: readonly (readonly [list: () => Promise<(string | undefined)[]>, remove: (name: string) => unknown])[] = [
  [
    async () => (await indexedDB.databases()).map(({ name }) => name),
    (name) =>
      new Promise((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        // one that a page holds open goes when that page lets it
        request.onsuccess = request.onerror = request.onblocked = resolve;
      }),
  ],
  [() => caches.keys(), (name) => caches.delete(name)],
];

/** Waits until what denied vendors keep here is removed. Resolves with the names of what is still there. */
export const findLeft = async ({ settings, read }: Pick<Port, 'settings' | 'read'>): Promise<string[]> => {
  const { choices } = read();
  const isDenied = matchVendorStorage(settings, (ids) => ids.every((id) => choices[id] === 'granted'));
  const isDeniedStorage = (name: string | undefined): name is string => isDenied('storage', name!);
  const left: string[] = [];
  for (const [list, remove] of LATER) {
    try {
      for (const name of await list()) if (isDeniedStorage(name)) await remove(name);
      left.push(...(await list()).filter(isDeniedStorage));
    } catch {
      // storage is blocked, or a browser that does not list it keeps it
    }
  }
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    try {
      left.push(...Object.keys(window[kind]).filter(isDeniedStorage));
    } catch {
      // blocked: there is nothing in it
    }
  }
  return [...left, ...cookieNames().filter((name) => isDenied('cookies', name))];
};
