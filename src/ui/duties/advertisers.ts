import { isAdvertising } from '../../lib/isAdvertising.js';
import type { Settings } from '../../types/internal.js';

/** Ids of the purposes and vendors that sell, share or advertise, purposes first. */
export const advertisers = ({ purposes, vendors }: Pick<Settings, 'purposes' | 'vendors'>): string[] =>
  [
    ...purposes.filter(({ id }) => isAdvertising(id, purposes)),
    ...vendors.filter((vendor) => vendor.purpose !== 'necessary' && isAdvertising(vendor.purpose, purposes, vendor)),
  ].map(({ id }) => id);
