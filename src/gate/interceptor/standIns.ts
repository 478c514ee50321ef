/** What stands in front of a function of the browser's, and shows itself as that. */

/** What a change gives back when the call or assignment is dealt with. */
export const DONE: unique symbol = Symbol('done');

/** Looks at a call's arguments; gives back those to call with, `DONE`, or what the call is to give back, if no array. */
export type Change = (args: unknown[], self: unknown, native: (...args: unknown[]) => unknown) => unknown;

export type Native = ((...args: unknown[]) => unknown) & { readonly prototype?: { readonly constructor?: unknown } };

/** What stands in front of the browser's own, by that. */
export const natives = new WeakMap<object, Function>();

/** Makes ours show itself as the browser's own: its name and length, and its source once `Function.prototype.toString` is asked. */
export const disguise = <Ours extends Function>(ours: Ours, native: Function): Ours => {
  natives.set(ours, native);
  return Object.defineProperties(ours, Object.getOwnPropertyDescriptors(native));
};

interface StandIns {
  /** Stands for a method or a class. */
  forCall(native: Native, change: Change): Native;
  /** Stands for what inserts nodes, which pages call more often than anything else: `see` looks at all, or at the one at a place. */
  forInsertion(native: Native, see: (node: unknown) => void, place?: number): Native;
}

/** They let everything through once `state` says that they are no longer live. */
export const createStandIns = (state: { readonly isLive: boolean }): StandIns => {
  const pass = (native: Native, change: Change, self: unknown, args: unknown[]): unknown => {
    const changed = state.isLive ? change(args, self, native) : args;
    if (Array.isArray(changed)) return Reflect.apply(native, self, changed);
    return changed === DONE ? undefined : changed;
  };
  /** A constructor; whatever else is asked of it is the browser's own. */
  const forClass = (native: Native, change: Change): Native => {
    const ours = new Proxy(native, {
      apply: (_, self, args: unknown[]) => pass(native, change, self, args),
      construct(_, args: unknown[], made) {
        const changed = state.isLive ? change(args, undefined, native) : args;
        return Reflect.construct(native, changed as unknown[], made) as object;
      },
    });
    natives.set(ours, native);
    return ours;
  };
  /** A method like the browser's own: it cannot be constructed, and costs a fraction of a proxy. */
  const forMethod = (native: Native, change: Change): Native => {
    const { method } = {
      method(this: unknown, ...args: unknown[]) {
        return pass(native, change, this, args);
      },
    };
    return disguise(method, native);
  };
  return {
    forCall: (native, change) => (native.prototype ? forClass : forMethod)(native, change),
    forInsertion(native, see, place) {
      const { method } = {
        method(this: unknown, ...nodes: unknown[]) {
          if (state.isLive && place !== undefined) see(nodes[place]);
          else if (state.isLive) for (let at = 0; at < nodes.length; at++) see(nodes[at]);
          return Reflect.apply(native, this, nodes);
        },
      };
      return disguise(method, native);
    },
  };
};
