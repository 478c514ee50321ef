import { own } from '../lib/own.js';

/**
 * The settings in which the tags of some vendors are no longer held by their addresses: they load while denied, and have to be told
 * so. Tags that name the vendor stay held, and so do the addresses in `hosts`; what it would keep is removed as before.
 */
const letLoad = (settings, some, hosts = []) => Object.freeze({
    ...settings,
    vendors: settings.vendors.map((vendor) => some.includes(vendor) ? Object.assign(own(vendor), { hosts }) : vendor),
    // `guard: 'all'` holds what nobody claims
    allow: [...settings.allow, ...some.flatMap((vendor) => vendor.hosts || [])],
});

export { letLoad };
