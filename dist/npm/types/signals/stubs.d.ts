import type { VendorId } from '../types/index.js';
declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** What stands for the globals of vendors while their tags are held. Default: every declared vendor that has a stub. */
        readonly stubs?: {
            /** Vendors whose globals are left alone: a call of theirs then fails as it would without Sekisho. Default: none. */
            readonly except?: readonly VendorId[];
        };
    }
}
