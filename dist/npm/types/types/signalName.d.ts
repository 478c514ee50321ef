/** The signals that can speak for a vendor, as `Vendor.signal` names them. */
export type SignalName = 'google';
