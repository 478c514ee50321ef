/** Puts itself in front of the browser's own functions and properties, and takes itself away again. */
const undo = [];
const redefine = (owner, name, ours) => {
    const native = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { ...native, ...ours });
    undo.push(() => {
        // whoever came after us keeps their place; what is below them is ours no longer
        const current = Object.getOwnPropertyDescriptor(owner, name);
        if (current?.value === ours.value && current?.set === ours.set)
            Object.defineProperty(owner, name, native);
    });
};
/** Lets `change` replace the arguments of a function or constructor; `undefined` means that the call is dealt with. */
const onCall = (owner, name, change) => {
    const native = owner && owner[name];
    if (typeof native !== 'function')
        return;
    redefine(owner, name, {
        value: new Proxy(native, {
            apply: (target, self, args) => {
                const changed = change(args, self);
                return changed && Reflect.apply(target, self, changed);
            },
            construct: (target, args, made) => Reflect.construct(target, change(args, undefined), made),
        }),
    });
};
/** Lets `change` look at what is assigned to a property; `undefined` from it means that the assignment is dealt with. */
const onSet = (owner, name, change) => {
    // a property belongs to one prototype of the chain, which several kinds of elements may share
    let holder = owner;
    while (holder && !Object.prototype.hasOwnProperty.call(holder, name))
        holder = Object.getPrototypeOf(holder);
    const native = holder && Object.getOwnPropertyDescriptor(holder, name)?.set;
    if (!native)
        return;
    redefine(holder, name, {
        set(value) {
            const changed = change(value, this);
            if (changed !== undefined)
                native.call(this, changed);
        },
    });
};
/** Gives the browser its own back. */
const restoreAll = () => {
    while (undo.length)
        undo.pop()();
};

export { onCall, onSet, restoreAll };
