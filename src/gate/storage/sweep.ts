import { warn } from '../../lib/warn.js';
import { cookieNames, eraseCookie } from '../../record/cookies.js';
import type { Settings } from '../../types/internal.js';
import { type Kept, matchVendorStorage } from '../../lib/matchVendorStorage.js';

/** Databases and caches, whose names are told only in time. A browser that does not tell them keeps them. */
const sweepDatabases = async (isDenied: (name: string) => boolean): Promise<void> => {
  for (const { name } of await indexedDB.databases()) if (isDenied(name!)) indexedDB.deleteDatabase(name!);
};
const sweepCaches = async (isDenied: (name: string) => boolean): Promise<void> => {
  for (const name of await caches.keys()) if (isDenied(name)) await caches.delete(name);
};

/** Removes what denied vendors keep in the site's own cookies and storage; what a granted vendor uses too stays. */
export const sweep = (settings: Pick<Settings, 'vendors' | 'cookie'>, isGranted: (ids: string[]) => boolean): void => {
  const isDenied = matchVendorStorage(settings, isGranted);
  // whoever has granted everything waits for no store to be opened
  const mayHold = (kept: Kept): boolean =>
    settings.vendors.some((vendor) => vendor[kept]?.length && !isGranted([vendor.id]));
  if (mayHold('cookies')) {
    const denied = (): string[] => cookieNames().filter((name) => isDenied('cookies', name));
    denied().forEach(eraseCookie);
    if (denied().length) warn('cookie-stays', denied().join(' '));
  }
  if (!mayHold('storage')) return;
  const isDeniedStorage = (name: string): boolean => isDenied('storage', name);
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    try {
      const store = window[kind];
      for (const key of Object.keys(store)) if (isDeniedStorage(key)) store.removeItem(key);
    } catch {
      // storage is blocked: there is nothing in it
    }
  }
  sweepDatabases(isDeniedStorage).catch(() => {});
  sweepCaches(isDeniedStorage).catch(() => {});
};
