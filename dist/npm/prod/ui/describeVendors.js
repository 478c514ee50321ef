import { catalogue } from '../vendors/catalogue.js';
import { tellParty, tellDisclosure } from './told.js';

const describe = (vendor) => {
    const known = vendor.catalogue && catalogue[vendor.id];
    const party = tellParty(vendor, known?.party);
    const disclosure = tellDisclosure(vendor, known?.disclosure);
    return { ...vendor, ...(party && { party }), ...(disclosure && { disclosure }) };
};
/** The settings, each vendor of the catalogue described: as the site does, and where it says nothing as we do. */
const describeVendors = (settings) => ({
    ...settings,
    vendors: settings.vendors.map((vendor) => (vendor.catalogue ? describe(vendor) : vendor)),
});

export { describeVendors };
