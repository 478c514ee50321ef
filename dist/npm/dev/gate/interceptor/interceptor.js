import { attempt } from '../../lib/attempt.js';
import { warn } from '../../lib/warn.js';
import { natives, disguise, DONE, createStandIns } from './standIns.js';

/** Puts itself in front of the browser's own functions and properties, and takes itself away again. */
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
    const state = { isLive: true };
    const redefine = createRedefiner(undo);
    const { forCall, forInsertion } = createStandIns(state);
    /** A page may have made any of them throw: the others are stood in front of all the same. */
    const tolerantly = (name, work) => attempt(work, () => warn('unguarded', name));
    const standInFront = (owner, name, make) => tolerantly(name, () => {
        for (const holder of holdersOf(owner, name)) {
            const native = holder[name];
            if (typeof native !== 'function')
                continue;
            const { prototype } = native;
            const value = make(native);
            redefine(holder, name, { value });
            if (prototype?.constructor === native)
                redefine(prototype, 'constructor', { value });
        }
    });
    return {
        onCall: (owner, name, change) => standInFront(owner, name, (native) => forCall(native, change)),
        onNodes: (owner, name, see, place) => standInFront(owner, name, (native) => forInsertion(native, see, place)),
        onSet: (owner, name, change, read) => tolerantly(name, () => {
            const [holder] = holdersOf(owner, name);
            const { get, set } = (holder && Object.getOwnPropertyDescriptor(holder, name)) || {};
            // several elements share a property: `video` and `audio` that of media elements
            if (!set || setters.has(set))
                return;
            const ours = {
                set(value) {
                    const changed = state.isLive ? change(value, this) : value;
                    if (changed !== DONE)
                        set.call(this, changed);
                },
                get() {
                    const given = state.isLive ? read(this) : DONE;
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
                    if (state.isLive)
                        see(value, this);
                    return value;
                },
            };
            redefine(holder, name, { get: disguise(ours.get, get) });
        }),
        end() {
            state.isLive = false;
            while (undo.length)
                undo.pop()();
        },
    };
};

export { createInterceptor, guardSource };
