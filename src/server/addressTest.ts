import { matchVendorHosts } from '../gate/guard/matchVendorHosts.js';
import { attempt } from '../lib/attempt.js';
import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { createGrantTest } from './createGrantTest.js';

/** What is asked of an address or an annotation, by the guard's own rules. */
export interface AddressTest {
  /** Vendors whose permission an address lacks. */
  lacks(address: string, base: string): string[];
  isGranted(ids: string[]): boolean;
  /** Whether one of these ids is declared. */
  isKnown(ids: readonly string[]): boolean;
}

/** Stands for the page where its address is not known. */
const NOWHERE = 'https://page.invalid/';

/** Where relative addresses lead from. */
export const readBase = (url: string | undefined): string => (url && attempt(() => new URL(url).href)) || NOWHERE;

/** `page` is the page's address: under `guard: 'all'` its host and those below it are the site's own. */
export const createAddressTest = (settings: Settings, decision: Decision, page: string): AddressTest => {
  const { vendors, purposes } = settings;
  const isGranted = createGrantTest(decision);
  const ids = [...purposes, ...vendors].map(({ id }) => id);
  const ownersOf = matchVendorHosts(settings, new URL(page).hostname);
  return {
    isGranted,
    isKnown: (some) => some.some((id) => ids.includes(id)),
    lacks(address, base) {
      // what cannot be read is not fetched
      const url = attempt(() => new URL(address, base));
      const owners = url ? ownersOf(url) : [];
      return isGranted(owners) ? [] : owners;
    },
  };
};
