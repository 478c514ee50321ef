import { matchPattern } from './matchPattern.js';

/** Makes the look-up of whose a name is. What Sekisho itself keeps is nobody else's. */
const matchVendorStorage = ({ vendors, cookie }, isGranted) => (kept, name) => {
    if (!name || name.split('.')[0] === cookie.name)
        return false;
    const owners = vendors.filter((vendor) => vendor[kept]?.some((pattern) => matchPattern(pattern, name)));
    return owners.length > 0 && owners.every(({ id }) => !isGranted([id]));
};

export { matchVendorStorage };
