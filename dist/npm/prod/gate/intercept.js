import { warn } from '../lib/warn.js';

/** Puts itself in front of the browser's own functions and properties, and takes itself away again. */
/** What a change gives back when the call or assignment is dealt with. */
const DONE = Symbol('done');
/** What stands in front of the browser's own, by that. */
const natives = new WeakMap();
/** Makes ours show itself as the browser's own: its name, and its source once `Function.prototype.toString` is asked. */
const disguise = (ours, native) => {
    natives.set(ours, native);
    return Object.defineProperty(ours, 'name', { value: native.name, configurable: true });
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
const createInterceptor = () => {
    const undo = [];
    let isLive = true;
    const redefine = (holder, name, ours) => {
        const native = Object.getOwnPropertyDescriptor(holder, name);
        if (!native.configurable)
            return warn('unguarded', name);
        Object.defineProperty(holder, name, { ...native, ...ours });
        undo.push(() => {
            const current = Object.getOwnPropertyDescriptor(holder, name);
            if (current?.value === ours.value && current?.set === ours.set)
                Object.defineProperty(holder, name, native);
        });
    };
    return {
        onCall(owner, name, change) {
            for (const holder of holdersOf(owner, name)) {
                const native = holder[name];
                if (typeof native !== 'function')
                    continue;
                const value = new Proxy(native, {
                    apply(target, self, args) {
                        const changed = isLive ? change(args, self, target) : args;
                        if (Array.isArray(changed))
                            return Reflect.apply(target, self, changed);
                        return changed === DONE ? undefined : changed;
                    },
                    construct(target, args, made) {
                        const changed = isLive ? change(args, undefined, target) : args;
                        return Reflect.construct(target, changed, made);
                    },
                });
                natives.set(value, native);
                redefine(holder, name, { value });
                const made = native.prototype;
                if (made?.constructor === native)
                    redefine(made, 'constructor', { value });
            }
        },
        onSet(owner, name, change, read) {
            const [holder] = holdersOf(owner, name);
            const { get, set } = (holder && Object.getOwnPropertyDescriptor(holder, name)) || {};
            if (!set)
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
            redefine(holder, name, { set: disguise(ours.set, set), ...(read && { get: disguise(ours.get, get) }) });
        },
        end() {
            isLive = false;
            while (undo.length)
                undo.pop()();
        },
    };
};

export { DONE, createInterceptor, guardSource };
