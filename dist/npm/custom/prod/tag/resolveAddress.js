import { page } from '../lib/page.js';

/** The address of a folder; none if it cannot be read, for nothing of what follows may depend on it. */
const resolveAddress = (address) => {
    try {
        return new URL(address, page('baseURI')).href;
    }
    catch {
        return '';
    }
};

export { resolveAddress };
