import { STUB } from './isStub.js';

/** A call the way most snippets keep it. */
function asArguments(..._args) {
    // oxlint-disable-next-line prefer-rest-params
    return arguments;
}
/** A class whose objects note which of their methods were called, in a property that the vendor's library looks for. */
const createClass = (methods) => {
    function Noting() {
        this._q = [];
    }
    for (const name of methods)
        Noting.prototype[name] = function (...args) {
            this._q.push({ name, args });
            return this;
        };
    return Noting;
};
/** A stub in the shape of the vendor's own. */
const createStubValue = (stub, take) => {
    const { kind, list, entry, methods = [], promises = [] } = stub;
    const entries = [];
    const lists = [entries];
    Object.defineProperty(entries, 'push', {
        value(...args) {
            take({ args }, args, entries);
            return entries.length;
        },
        configurable: true,
        writable: true,
    });
    const command = (...args) => {
        const written = entry ? args : asArguments(...args);
        take({ args: list ? [written] : args }, [written], entries);
    };
    const value = (kind === 'function' ? command : kind === 'list' ? entries : {});
    const addMethod = (method) => {
        const [owner, inner] = method.split('.');
        if (inner && !value[owner])
            lists.push((value[owner] = []));
        const target = (inner ? value[owner] : value);
        const name = inner || owner;
        target[name] = (...args) => {
            let answer;
            const promise = promises.includes(method) && new Promise((resolve) => (answer = resolve));
            const written = entry === 'named' ? { name, args, resolve: answer } : [name, ...args];
            take({ method, args, answer }, [written], inner ? target : entries);
            if (promise)
                return entry === 'named' ? { promise } : promise;
            return stub.chains ? value : undefined;
        };
    };
    [...methods, ...promises].forEach(addMethod);
    for (const [name, of] of Object.entries(stub.classes || {}))
        value[name] = createClass(of);
    for (const alias of stub.aliases || [])
        value[alias] = value;
    Object.assign(value, stub.properties);
    if (stub.queue)
        value[stub.queue] = entries;
    Object.defineProperty(value, STUB, { value: true, configurable: true });
    return { value, entries, lists };
};

export { createStubValue };
