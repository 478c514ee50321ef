import { loadCatalogue } from './loadCatalogue.js';

/**
 * The port, with what visitors are told of vendors beyond the core set, but for the company, which stands with the facts:
 * that comes in files of its own, which are loaded where one of them is described. Never rejects: without it such a vendor
 * goes by its id, and can be refused all the same.
 */
const withCatalogue = async (port) => {
    let { settings } = port;
    const further = settings.vendors.filter((vendor) => vendor.catalogue);
    // those whose facts came in one file are told of by one
    const files = new Map(further.map((vendor) => [vendor.catalogue === true || vendor.id, vendor]));
    const loading = [...files.values()].map(async (vendor) => {
        try {
            const { applyCatalogue } = await loadCatalogue(port, vendor);
            settings = applyCatalogue(settings);
        }
        catch (cause) {
            port.announce('error', { code: 'interface-failed', cause });
        }
    });
    await Promise.all(loading);
    return settings === port.settings ? port : { ...port, settings };
};

export { withCatalogue };
