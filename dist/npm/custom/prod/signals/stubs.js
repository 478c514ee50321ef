import { attempt } from '../lib/attempt.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { standFor } from './standFor.js';
import { stubsOf } from './stubsOf.js';

/** Queues in the place of vendors' globals while their tags are held, so that page code that calls them does not fail. */
registerSignal('stubs', (settings) => {
    const { vendors, nonce } = settings;
    const except = [readSignalOptions(settings, 'stubs').except].flat();
    const stands = new Map();
    for (const vendor of vendors.filter(({ id }) => !except.includes(id))) {
        for (const stub of stubsOf(vendor)) {
            const stand = stands.get(stub.name) || { stub, vendors: [] };
            stands.set(stub.name, stand);
            stand.vendors.push(vendor);
        }
    }
    const follow = [...stands.values()].map((stand) => attempt(() => standFor(stand.stub, stand.vendors, nonce)));
    return (decision) => {
        for (const one of follow)
            attempt(() => one?.(decision));
    };
});
