/** The signals that can speak for a vendor, as `Vendor.signals` names them. */
export type SignalName = 'google';
