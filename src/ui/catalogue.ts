/** What visitors are told of the vendors beyond the core set: a chunk for those sites that use one of them. */
import type { Settings, Vendor } from '../types.js';
import { catalogue } from '../vendors/catalogue.js';
import { tellDisclosure, tellParty } from './told.js';

const describe = (vendor: Vendor): Vendor => {
  const known = vendor.catalogue && catalogue[vendor.id];
  const party = tellParty(vendor, known?.party);
  const disclosure = tellDisclosure(vendor, known?.disclosure);
  return { ...vendor, ...(party && { party }), ...(disclosure && { disclosure }) };
};

/** The settings, each vendor of the catalogue described: as the site does, and where it says nothing as we do. */
export const describeVendors = (settings: Settings): Settings => ({
  ...settings,
  vendors: settings.vendors.map((vendor) => (vendor.catalogue ? describe(vendor) : vendor)),
});
