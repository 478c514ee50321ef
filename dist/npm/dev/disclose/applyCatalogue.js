import { catalogue } from '../vendors/catalogue.js';
import { mergeDisclosure } from './mergeDisclosure.js';
import { mergeParty } from './mergeParty.js';

const apply = (vendor) => {
    const known = vendor.catalogue && catalogue[vendor.id];
    const party = mergeParty(vendor, known?.party);
    const disclosure = mergeDisclosure(vendor, known?.disclosure);
    return { ...vendor, ...(party && { party }), ...(disclosure && { disclosure }) };
};
/** The settings, with what is known of each vendor of the catalogue under what the site says itself. */
const applyCatalogue = (settings) => ({
    ...settings,
    vendors: settings.vendors.map((vendor) => (vendor.catalogue ? apply(vendor) : vendor)),
});

export { applyCatalogue };
