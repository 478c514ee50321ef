import { attempt } from '../lib/attempt.js';
import { warn } from '../lib/warn.js';

/** Puts itself in front of the browser's own functions and properties, and takes itself away again. */
/** What a change gives back when the call or assignment is dealt with. */
const DONE = Symbol('done');
/** What stands in front of the browser's own, by that. */
const natives = new WeakMap();
/** Makes ours show itself as the browser's own: its name and length, and its source once `Function.prototype.toString` is asked. */
const disguise = (ours, native) => {
    natives.set(ours, native);
    return Object.defineProperties(ours, Object.getOwnPropertyDescriptors(native));
};
/** Has functions of ours show the browser's source. */
const guardSource = ({ onCall }) => onCall(Function.prototype, 'toString', (args, self, native) => {
    const hidden = natives.get(self);
    return hidden ? native.call(hidden) : args;
});
/** The objects of the prototype chain that have the property themselves: others may have put one in front of the browser's. */
const holdersOf = (owner, name) => {
    const holders = [];
    for (let holder = owner; holder; holder = Object.getPrototypeOf(holder)) {
        if (Object.prototype.hasOwnProperty.call(holder, name))
            holders.push(holder);
    }
    return holders;
};
/** Redefines properties, and adds to `undo` how each gets the browser's own back. */
const createRedefiner = (undo) => (holder, name, ours) => {
    const native = Object.getOwnPropertyDescriptor(holder, name);
    if (!native.configurable)
        return warn('unguarded', name);
    Object.defineProperty(holder, name, { ...native, ...ours });
    undo.push(() => {
        const current = Object.getOwnPropertyDescriptor(holder, name);
        const isOurs = ['value', 'set', 'get'].every((key) => !ours[key] || current?.[key] === ours[key]);
        if (isOurs)
            Object.defineProperty(holder, name, native);
    });
};
const createInterceptor = () => {
    const undo = [];
    /** Ours, so that none stands in front of another. */
    const setters = new WeakSet();
    let isLive = true;
    const redefine = createRedefiner(undo);
    const pass = (native, change, self, args) => {
        const changed = isLive ? change(args, self, native) : args;
        if (Array.isArray(changed))
            return Reflect.apply(native, self, changed);
        return changed === DONE ? undefined : changed;
    };
    /** A constructor; whatever else is asked of it is the browser's own. */
    const standForClass = (native, change) => new Proxy(native, {
        apply: (_, self, args) => pass(native, change, self, args),
        construct(_, args, made) {
            const changed = isLive ? change(args, undefined, native) : args;
            return Reflect.construct(native, changed, made);
        },
    });
    /** A method like the browser's own: it cannot be constructed, and costs a fraction of a proxy. */
    const standForMethod = (native, change) => {
        const { method } = {
            method(...args) {
                return pass(native, change, this, args);
            },
        };
        return disguise(method, native);
    };
    /** A page may have made any of them throw: the others are stood in front of all the same. */
    const tolerantly = (name, work) => attempt(work, () => warn('unguarded', name));
    return {
        onCall: (owner, name, change) => tolerantly(name, () => {
            for (const holder of holdersOf(owner, name)) {
                const native = holder[name];
                if (typeof native !== 'function')
                    continue;
                const { prototype } = native;
                const value = (prototype ? standForClass : standForMethod)(native, change);
                natives.set(value, native);
                redefine(holder, name, { value });
                if (prototype?.constructor === native)
                    redefine(prototype, 'constructor', { value });
            }
        }),
        onSet: (owner, name, change, read) => tolerantly(name, () => {
            const [holder] = holdersOf(owner, name);
            const { get, set } = (holder && Object.getOwnPropertyDescriptor(holder, name)) || {};
            // several elements share a property: `video` and `audio` that of media elements
            if (!set || setters.has(set))
                return;
            const ours = {
                set(value) {
                    const changed = isLive ? change(value, this) : value;
                    if (changed !== DONE)
                        set.call(this, changed);
                },
                get() {
                    const given = isLive ? read(this) : DONE;
                    return given === DONE ? get.call(this) : given;
                },
            };
            setters.add(ours.set);
            redefine(holder, name, { set: disguise(ours.set, set), ...(read && { get: disguise(ours.get, get) }) });
        }),
        onGet: (owner, name, see) => tolerantly(name, () => {
            const [holder] = holdersOf(owner, name);
            const get = holder && Object.getOwnPropertyDescriptor(holder, name)?.get;
            if (!get)
                return;
            const ours = {
                get() {
                    const value = get.call(this);
                    if (isLive)
                        see(value, this);
                    return value;
                },
            };
            redefine(holder, name, { get: disguise(ours.get, get) });
        }),
        end() {
            isLive = false;
            while (undo.length)
                undo.pop()();
        },
    };
};

export { DONE, createInterceptor, guardSource };
