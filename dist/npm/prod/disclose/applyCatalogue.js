import { catalogue } from '../vendors/lists/catalogue.js';
import { mergeDisclosure } from './mergeDisclosure.js';
import { mergeParty } from './mergeParty.js';

const apply = (vendor) => {
    const known = vendor.catalogue && catalogue[vendor.id];
    if (!known)
        return vendor;
    const party = mergeParty(vendor, known.party);
    const disclosure = mergeDisclosure(vendor, known.disclosure);
    return { ...vendor, party, disclosure };
};
/** The settings, with what is known of each vendor of the catalogue under what the site says itself. */
const applyCatalogue = (settings) => ({
    ...settings,
    vendors: settings.vendors.map(apply),
});

export { applyCatalogue };
