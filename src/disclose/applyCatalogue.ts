/** The chunk of what is known of vendors beyond the core set, for those sites that use one of them: of all, or of one. */
import type { Vendor } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { catalogue } from '../vendors/lists/catalogue.js';
import { mergeDisclosure } from './mergeDisclosure.js';
import { mergeParty } from './mergeParty.js';

const apply = (vendor: Vendor): Vendor => {
  const known = vendor.catalogue && catalogue[vendor.id];
  if (!known) return vendor;
  const party = mergeParty(vendor, known.party)!;
  const disclosure = mergeDisclosure(vendor, known.disclosure)!;
  return { ...vendor, party, disclosure };
};

/** The settings, with what is known of each vendor of the catalogue under what the site says itself. */
export const applyCatalogue = (settings: Settings): Settings => ({
  ...settings,
  vendors: settings.vendors.map(apply),
});
