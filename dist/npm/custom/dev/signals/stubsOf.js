import { attempt } from '../lib/attempt.js';
import { own } from '../lib/own.js';
import { stubs } from '../vendors/lists/stubs.js';

const readStub = (given) => {
    const stub = own(given);
    const isSound = /^[a-z_$][\w$]*$/i.test(String(stub.name)) &&
        ['function', 'list', 'object'].includes(stub.kind) &&
        !/__proto__|prototype|constructor/.test(JSON.stringify(given));
    return isSound ? [stub] : [];
};
/** What can stand for a vendor's globals: as the site has given it, else what is known of it; what is malformed is left out. */
const stubsOf = (vendor) => (attempt(() => [...(vendor.stubs || stubs[vendor.id] || [])]) || []).flatMap((given) => attempt(() => readStub(given)) || []);

export { stubsOf };
