import { grants } from '../consent/compareDecisions.js';
import { matchVendorHosts } from '../gate/guard/matchVendorHosts.js';
import { attempt } from '../lib/attempt.js';
import { own } from '../lib/own.js';
import type { Choices, Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';

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
  const { vendors, purposes, guard, allow, cookie } = settings;
  // one that came as JSON has a prototype
  const judged = { ...decision, choices: own<Choices>(decision.choices) as Choices };
  const isGranted = (ids: string[]): boolean => grants(judged, ids);
  const ids = [...purposes, ...vendors].map(({ id }) => id);
  const hosts = [new URL(page).hostname, cookie.domain.replace(/^\./, ''), ...allow].filter(Boolean);
  // a server has no `location` to tell the site's own hosts by
  const claimants = matchVendorHosts({
    ...settings,
    guard: 'declared',
    vendors: guard === 'all' ? [...vendors, { id: 'necessary', purpose: 'necessary', hosts }] : vendors,
  });
  const ownersOf = (url: URL): string[] => {
    const owners = claimants(url);
    const isForeign = guard === 'all' && /^(http|ws)/.test(url.protocol);
    return owners.length || !isForeign ? owners : [`//${url.hostname}`];
  };
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
