import { attempt } from '../lib/attempt.js';
import { own } from '../lib/own.js';
import { stubs } from '../vendors/lists/stubs.js';
import { registerSignal } from './registerSignal.js';
import { standFor } from './standFor.js';

/** Queues in the place of vendors' globals while their tags are held, so that page code that calls them does not fail. */
const readStub = (given) => {
    const stub = own(given);
    const isSound = /^[a-z_$][\w$]*$/i.test(String(stub.name)) &&
        ['function', 'list', 'object'].includes(stub.kind) &&
        !/__proto__|prototype|constructor/.test(JSON.stringify(given));
    return isSound ? stub : undefined;
};
registerSignal('stubs', ({ vendors, signals, nonce }) => {
    const except = [own(own(signals).stubs).except].flat();
    const stands = new Map();
    for (const vendor of vendors.filter(({ id }) => !except.includes(id))) {
        for (const given of attempt(() => [...(vendor.stubs || stubs[vendor.id] || [])]) || []) {
            const stub = attempt(() => readStub(given));
            if (!stub)
                continue;
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
