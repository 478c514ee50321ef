/** What stands in front of a function of the browser's, and shows itself as that. */
/** What a change gives back when the call or assignment is dealt with. */
const DONE = Symbol('done');
/** What stands in front of the browser's own, by that. */
const natives = new WeakMap();
/** Makes ours show itself as the browser's own: its name and length, and its source once `Function.prototype.toString` is asked. */
const disguise = (ours, native) => {
    natives.set(ours, native);
    return Object.defineProperties(ours, Object.getOwnPropertyDescriptors(native));
};
/** They let everything through once `state` says that they are no longer live. */
const createStandIns = (state) => {
    const pass = (native, change, self, args) => {
        const changed = state.isLive ? change(args, self, native) : args;
        if (Array.isArray(changed))
            return Reflect.apply(native, self, changed);
        return changed === DONE ? undefined : changed;
    };
    /** A constructor; whatever else is asked of it is the browser's own. */
    const forClass = (native, change) => {
        const ours = new Proxy(native, {
            apply: (_, self, args) => pass(native, change, self, args),
            construct(_, args, made) {
                const changed = state.isLive ? change(args, undefined, native) : args;
                return Reflect.construct(native, changed, made);
            },
        });
        natives.set(ours, native);
        return ours;
    };
    /** A method like the browser's own: it cannot be constructed, and costs a fraction of a proxy. */
    const forMethod = (native, change) => {
        const { method } = {
            method(...args) {
                return pass(native, change, this, args);
            },
        };
        return disguise(method, native);
    };
    return {
        forCall: (native, change) => (native.prototype ? forClass : forMethod)(native, change),
        forInsertion(native, see, place) {
            const { method } = {
                method(...nodes) {
                    if (state.isLive && place !== undefined)
                        see(nodes[place]);
                    else if (state.isLive)
                        for (let at = 0; at < nodes.length; at++)
                            see(nodes[at]);
                    return Reflect.apply(native, this, nodes);
                },
            };
            return disguise(method, native);
        },
    };
};

export { DONE, createStandIns, disguise, natives };
