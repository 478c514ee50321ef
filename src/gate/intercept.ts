/** Puts itself in front of the browser's own functions and properties, and takes itself away again. */

/** A property of an object that is stood in for. */
type Bag = Record<string, unknown>;

const undo: (() => void)[] = [];

const redefine = (owner: object, name: string, ours: PropertyDescriptor): void => {
  const native = Object.getOwnPropertyDescriptor(owner, name)!;
  Object.defineProperty(owner, name, { ...native, ...ours });
  undo.push(() => {
    // whoever came after us keeps their place; what is below them is ours no longer
    const current = Object.getOwnPropertyDescriptor(owner, name);
    if (current?.value === ours.value && current?.set === ours.set) Object.defineProperty(owner, name, native);
  });
};

/** Lets `change` replace the arguments of a function or constructor; `undefined` means that the call is dealt with. */
export const onCall = (
  owner: object | undefined,
  name: string,
  change: (args: unknown[], self: unknown) => unknown[] | undefined,
): void => {
  const native = owner && (owner as Bag)[name];
  if (typeof native !== 'function') return;
  redefine(owner!, name, {
    value: new Proxy(native, {
      apply: (target, self, args) => {
        const changed = change(args, self);
        return changed && (Reflect.apply(target, self, changed) as unknown);
      },
      construct: (target, args, made) => Reflect.construct(target, change(args, undefined)!, made) as object,
    }),
  });
};

/** Lets `change` look at what is assigned to a property; `undefined` from it means that the assignment is dealt with. */
export const onSet = (
  owner: object | undefined,
  name: string,
  change: (value: unknown, self: Element) => unknown,
): void => {
  // a property belongs to one prototype of the chain, which several kinds of elements may share
  let holder = owner;
  while (holder && !Object.prototype.hasOwnProperty.call(holder, name))
    holder = Object.getPrototypeOf(holder) as object;
  const native = holder && Object.getOwnPropertyDescriptor(holder, name)?.set;
  if (!native) return;
  redefine(holder!, name, {
    set(this: Element, value: unknown) {
      const changed = change(value, this);
      if (changed !== undefined) native.call(this, changed);
    },
  });
};

/** Gives the browser its own back. */
export const restoreAll = (): void => {
  while (undo.length) undo.pop()!();
};
