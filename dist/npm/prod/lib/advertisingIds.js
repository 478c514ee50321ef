import { isAdvertising } from './isAdvertising.js';

/**
 * The purposes and vendors that sell, share or advertise, whatever they are called, purposes first: what an opt-out is about. The
 * same that Global Privacy Control denies (`questionsOf`). Pure.
 */
const advertisingIds = ({ purposes, vendors }) => [
    ...purposes.filter(({ id }) => id !== 'necessary' && isAdvertising(id, purposes)),
    ...vendors.filter((vendor) => vendor.purpose !== 'necessary' && isAdvertising(vendor.purpose, purposes, vendor)),
].map(({ id }) => id);

export { advertisingIds };
