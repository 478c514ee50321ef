import { type Kept, matchVendorStorage } from '../lib/matchVendorStorage.js';
import type { CookieDisclosure, Vendor } from '../types/index.js';
import type { Link } from './Link.js';
import { vendorFacts } from './vendorFacts.js';
import type { ViewContext } from './ViewContext.js';

/** Names of entries, and the vendor they are listed under. */
export interface NamedEntries {
  readonly id: string;
  readonly vendor: string;
  readonly names: readonly string[];
}

/** What erasing removes, and what it does not. */
export interface Erasure {
  /** Entries on the site's own domain that are removed: names and patterns. */
  readonly removed: readonly NamedEntries[];
  /** Entries on the site's own domain that are disclosed, and stay. */
  readonly left: readonly NamedEntries[];
  /** Companies with entries on domains of their own, each with its policy: an opt-out page deletes nothing. */
  readonly thirdParties: readonly Link[];
}

/** A name or pattern, and the store it is in. */
type Entry = readonly [Kept, string];

const claimed = ({ cookies = [], storage = [] }: Vendor): Entry[] => [
  ...cookies.map((name): Entry => ['cookies', name]),
  ...storage.map((name): Entry => ['storage', name]),
];

const storeOf = ({ kind = 'cookie' }: CookieDisclosure): Kept => (kind === 'cookie' ? 'cookies' : 'storage');

/** Companies behind vendors that keep something on domains of their own, and where their policies stand. */
const thirdParties = (vendors: readonly Vendor[], context: ViewContext): Link[] => {
  const companies = new Map<string, string>();
  for (const vendor of vendors) {
    const { company, name, cookies, privacyPolicy, optOutPage } = vendorFacts(vendor, context);
    if (cookies.some(({ party }) => party === 'third')) companies.set(company || name, privacyPolicy || optOutPage);
  }
  return [...companies].map(([label, href]) => ({ label, href }));
};

/**
 * Describes what erasing removes: what the gate removes once every vendor is denied but the necessary ones. Pure. A pattern
 * is asked about like a name: it fits another pattern only where all that it stands for does.
 */
export const describeErasure = (context: ViewContext): Erasure => {
  const { vendors, cookie } = context.settings;
  const necessary = vendors.filter(({ purpose }) => purpose === 'necessary');
  const optional = vendors.filter((vendor) => !necessary.includes(vendor));
  const isClaimed = matchVendorStorage({ vendors: optional, cookie }, () => false);
  const isRemoved = matchVendorStorage(context.settings, (ids) => necessary.some(({ id }) => ids.includes(id)));
  const list = (namesOf: (vendor: Vendor) => Entry[]): NamedEntries[] =>
    vendors.flatMap((vendor) => {
      const names = [...new Set(namesOf(vendor).map(([, name]) => name))];
      return names.length ? [{ id: vendor.id, vendor: vendorFacts(vendor, context).name, names }] : [];
    });
  const disclosed = (vendor: Vendor): Entry[] =>
    vendorFacts(vendor, context)
      .cookies.filter(({ party }) => party !== 'third')
      .map((entry) => [storeOf(entry), entry.name]);
  return {
    removed: list((vendor) =>
      optional.includes(vendor) ? claimed(vendor).filter(([kept, name]) => isRemoved(kept, name)) : [],
    ),
    left: list((vendor) =>
      optional.includes(vendor)
        ? [...disclosed(vendor), ...claimed(vendor)].filter(([kept, name]) => !isRemoved(kept, name))
        : claimed(vendor).filter(([kept, name]) => isClaimed(kept, name)),
    ),
    thirdParties: thirdParties(optional, context),
  };
};
