import { own } from '../lib/own.js';
import type { Vendor } from '../types/index.js';
import type { Settings } from '../types/internal.js';

/**
 * The settings in which the tags of some vendors are no longer held by their addresses: they load while denied, and have to be told
 * so. Tags that name the vendor stay held, and so do the addresses in `hosts`; what it would keep is removed as before.
 */
export const letLoad = (settings: Settings, some: readonly Vendor[], hosts: readonly string[] = []): Settings =>
  Object.freeze({
    ...settings,
    vendors: settings.vendors.map((vendor) =>
      some.includes(vendor) ? Object.assign(own<Vendor>(vendor) as Vendor, { hosts }) : vendor,
    ),
    // `guard: 'all'` holds what nobody claims
    allow: [...settings.allow, ...some.flatMap((vendor) => vendor.hosts || [])],
  });
