import { loadCatalogue } from './loadCatalogue.js';

/**
 * The port, with what visitors are told of vendors beyond the core set: that comes in a file of its own, which only sites
 * that use one of them load. Never rejects: without it such a vendor goes by its id, and can be refused all the same.
 */
const withCatalogue = async (port) => {
    if (!port.settings.vendors.some((vendor) => vendor.catalogue))
        return port;
    try {
        return { ...port, settings: (await loadCatalogue(port)).applyCatalogue(port.settings) };
    }
    catch (cause) {
        port.announce('error', { code: 'interface-failed', cause });
        return port;
    }
};

export { withCatalogue };
