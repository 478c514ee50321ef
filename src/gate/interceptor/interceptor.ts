/** Puts itself in front of the browser's own functions and properties, and takes itself away again. */

import { attempt } from '../../lib/attempt.js';
import { warn } from '../../lib/warn.js';
import { type Change, createStandIns, disguise, DONE, type Native, natives } from './standIns.js';

/** A set of interceptions that end together. */
export interface Interceptor {
  /** Stands in front of a function or constructor. */
  onCall(owner: object | undefined, name: string, change: Change): void;
  /** Stands in front of assignments to a property; and of reading it, where `read` gives anything but `DONE`. */
  onSet(
    owner: object | undefined,
    name: string,
    change: (value: unknown, self: Element) => unknown,
    read?: (self: unknown) => unknown,
  ): void;
  /** Sees the nodes that a method is called with: all of them, or the argument at one place alone. */
  onNodes(owner: object | undefined, name: string, see: (node: unknown) => void, at?: number): void;
  /** Sees what is read of a property, by whom it is asked for. */
  onGet(owner: object | undefined, name: string, see: (value: unknown, self: Element) => void): void;
  /** Gives the browser its own back; where others stand in front of us, lets everything through. */
  end(): void;
}

/** Has functions of ours show the browser's source. */
export const guardSource = ({ onCall }: Interceptor): void =>
  onCall(Function.prototype, 'toString', (args, self, native) => {
    const hidden = natives.get(self as object);
    return hidden ? native.call(hidden) : args;
  });

/** The objects of the prototype chain that have the property themselves: others may have put one in front of the browser's. */
const holdersOf = (owner: object | undefined, name: string): object[] => {
  const holders: object[] = [];
  for (let holder = owner; holder; holder = Object.getPrototypeOf(holder) as object | undefined) {
    if (Object.prototype.hasOwnProperty.call(holder, name)) holders.push(holder);
  }
  return holders;
};

/** Redefines properties, and adds to `undo` how each gets the browser's own back. */
const createRedefiner =
  (undo: (() => void)[]) =>
  (holder: object, name: string, ours: PropertyDescriptor): void => {
    const native = Object.getOwnPropertyDescriptor(holder, name)!;
    if (!native.configurable) return warn('unguarded', name);
    Object.defineProperty(holder, name, { ...native, ...ours });
    undo.push(() => {
      const current = Object.getOwnPropertyDescriptor(holder, name);
      const isOurs = (['value', 'set', 'get'] as const).every((key) => !ours[key] || current?.[key] === ours[key]);
      if (isOurs) Object.defineProperty(holder, name, native);
    });
  };

export const createInterceptor = (): Interceptor => {
  const undo: (() => void)[] = [];
  /** Ours, so that none stands in front of another. */
  const setters = new WeakSet<Function>();
  const state = { isLive: true };

  const redefine = createRedefiner(undo);

  const { forCall, forInsertion } = createStandIns(state);

  /** A page may have made any of them throw: the others are stood in front of all the same. */
  const tolerantly = (name: string, work: () => void): void => attempt(work, () => warn('unguarded', name));

  const standInFront = (owner: object | undefined, name: string, make: (native: Native) => Native): void =>
    tolerantly(name, () => {
      for (const holder of holdersOf(owner, name)) {
        const native = (holder as Record<string, unknown>)[name] as Native;
        if (typeof native !== 'function') continue;
        const { prototype } = native;
        const value = make(native);
        redefine(holder, name, { value });
        if (prototype?.constructor === native) redefine(prototype, 'constructor', { value });
      }
    });

  return {
    onCall: (owner, name, change) => standInFront(owner, name, (native) => forCall(native, change)),
    onNodes: (owner, name, see, place) => standInFront(owner, name, (native) => forInsertion(native, see, place)),
    onSet: (owner, name, change, read) =>
      tolerantly(name, () => {
        const [holder] = holdersOf(owner, name);
        const { get, set } = (holder && Object.getOwnPropertyDescriptor(holder, name)) || {};
        // several elements share a property: `video` and `audio` that of media elements
        if (!set || setters.has(set)) return;
        const ours = {
          set(this: Element, value: unknown) {
            const changed = state.isLive ? change(value, this) : value;
            if (changed !== DONE) set.call(this, changed);
          },
          get(this: unknown) {
            const given = state.isLive ? read!(this) : DONE;
            return given === DONE ? (get!.call(this) as unknown) : given;
          },
        };
        setters.add(ours.set);
        redefine(holder!, name, { set: disguise(ours.set, set), ...(read && { get: disguise(ours.get, get!) }) });
      }),
    onGet: (owner, name, see) =>
      tolerantly(name, () => {
        const [holder] = holdersOf(owner, name);
        const get = holder && Object.getOwnPropertyDescriptor(holder, name)?.get;
        if (!get) return;
        const ours = {
          get(this: Element) {
            const value: unknown = get.call(this);
            if (state.isLive) see(value, this);
            return value;
          },
        };
        redefine(holder, name, { get: disguise(ours.get, get) });
      }),
    end() {
      state.isLive = false;
      while (undo.length) undo.pop()!();
    },
  };
};
