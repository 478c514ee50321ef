import { isAdvertising } from '../../lib/isAdvertising.js';

/** Ids of the purposes and vendors that sell, share or advertise, purposes first. */
const advertisers = ({ purposes, vendors }) => [
    ...purposes.filter(({ id }) => isAdvertising(id, purposes)),
    ...vendors.filter((vendor) => vendor.purpose !== 'necessary' && isAdvertising(vendor.purpose, purposes, vendor)),
].map(({ id }) => id);

export { advertisers };
