/** Queues in the place of vendors' globals while their tags are held, so that page code that calls them does not fail. */
import { attempt } from '../lib/attempt.js';
import type { Stub, Vendor, VendorId } from '../types/index.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { standFor } from './standFor.js';
import { stubsOf } from './stubsOf.js';

declare module '../types/signalOptions.js' {
  interface SignalOptions {
    /** What stands for the globals of vendors while their tags are held. Default: every declared vendor that has a stub. */
    readonly stubs?: {
      /** Vendors whose globals are left alone: a call of theirs then fails as it would without Sekisho. Default: none. */
      readonly except?: readonly VendorId[];
    };
  }
}

registerSignal('stubs', (settings) => {
  const { vendors, nonce } = settings;
  const except = [readSignalOptions(settings, 'stubs').except].flat();
  const stands = new Map<string, { readonly stub: Stub; readonly vendors: Vendor[] }>();
  for (const vendor of vendors.filter(({ id }) => !except.includes(id))) {
    for (const stub of stubsOf(vendor)) {
      const stand = stands.get(stub.name) || { stub, vendors: [] };
      stands.set(stub.name, stand);
      stand.vendors.push(vendor);
    }
  }
  const follow = [...stands.values()].map((stand) => attempt(() => standFor(stand.stub, stand.vendors, nonce)));
  return (decision) => {
    for (const one of follow) attempt(() => one?.(decision));
  };
});
