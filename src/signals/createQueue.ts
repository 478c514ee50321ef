import { attempt } from '../lib/attempt.js';
import type { Stub } from '../types/index.js';
import { STUB } from './isStub.js';

/** What waits, at most: the first calls say who and where, so they stay, and what comes after them is dropped. */
export const LONGEST_QUEUE = 1000;

/** A call of the global itself, or of one of its methods. */
interface Call {
  readonly method?: string;
  readonly args: readonly unknown[];
  readonly answer?: ((value: unknown) => void) | undefined;
}

/** Anything that a page may have under a name: what it lacks throws, and that is reported. */
type Found = ((...args: unknown[]) => unknown) & { readonly [name: string]: Found };

export interface Queue {
  /** What page code finds, by the global's name. */
  readonly globals: Readonly<Record<string, object>>;
  /** Keeps what comes; or empties the queue, and drops what comes. */
  keep(isKept: boolean): void;
  /** Leaves the queue to the page as it is. */
  letGo(): void;
  /** Calls what the page has by that name meanwhile, for all that waits and for what still comes. */
  handOver(find: (name: string) => unknown): void;
}

/** A call the way most snippets keep it. */
function asArguments(..._args: unknown[]): IArguments {
  // oxlint-disable-next-line prefer-rest-params
  return arguments;
}

/** The page's own error reporting shall see what a vendor's code throws. */
const report = (cause: unknown): void =>
  void setTimeout(() => {
    throw cause;
  });

/** A class whose objects note which of their methods were called, in a property that the vendor's library looks for. */
const createClass = (methods: readonly string[]): object => {
  function Noting(this: { _q: unknown[] }): void {
    this._q = [];
  }
  for (const name of methods)
    (Noting.prototype as Record<string, unknown>)[name] = function (this: { _q: unknown[] }, ...args: unknown[]) {
      this._q.push({ name, args });
      return this;
    };
  return Noting;
};

/** A queue in the shape of a vendor's own. It sends nothing. */
export const createQueue = (stub: Stub): Queue => {
  const { name, kind, queue, list, entry, methods = [], promises = [] } = stub;
  const entries: unknown[] = [];
  const lists = [entries];
  let calls: Call[] = [];
  let isKept = true;
  let isOurs = true;
  let receive: ((call: Call) => void) | undefined;

  const take = (call: Call, written: readonly unknown[], into = entries): void => {
    if (isOurs) {
      if (!isKept) return;
      if (receive) return receive(call);
      if (calls.length >= LONGEST_QUEUE) return;
      calls.push(call);
    }
    // not by its own `push`
    into.splice(into.length, 0, ...written);
  };
  Object.defineProperty(entries, 'push', {
    value(...args: unknown[]) {
      take({ args }, args);
      return entries.length;
    },
    configurable: true,
    writable: true,
  });

  const command = (...args: unknown[]): void => {
    const written = entry ? args : asArguments(...args);
    take({ args: list ? [written] : args }, [written]);
  };
  const value = (kind === 'function' ? command : kind === 'list' ? entries : {}) as Record<string, unknown>;

  const addMethod = (method: string): void => {
    const [owner, inner] = method.split('.') as [string, string?];
    if (inner && !value[owner]) lists.push((value[owner] = []));
    const target = (inner ? value[owner] : value) as Record<string, unknown>;
    const name = inner || owner;
    target[name] = (...args: unknown[]): unknown => {
      let answer: Call['answer'];
      const promise = promises.includes(method) && new Promise((resolve) => (answer = resolve));
      const written = entry === 'named' ? { name, args, resolve: answer } : [name, ...args];
      take({ method, args, answer }, [written], inner ? (target as never) : entries);
      if (promise) return entry === 'named' ? { promise } : promise;
      return stub.chains ? value : undefined;
    };
  };
  [...methods, ...promises].forEach(addMethod);
  for (const [className, of] of Object.entries(stub.classes || {})) value[className] = createClass(of);
  for (const alias of stub.aliases || []) value[alias] = value;
  Object.assign(value, stub.properties);
  if (queue) value[queue] = entries;
  Object.defineProperty(value, STUB, { value: true, configurable: true });

  const pass = (find: (name: string) => unknown, { method, args, answer }: Call): void => {
    const real = find(name) as Found;
    const filled = list && (find(list) as Found | undefined);
    if (method) {
      const [owner, inner] = method.split('.') as [string, string?];
      const target = inner ? real[owner]! : real;
      if (typeof target[inner || owner] !== 'function') return void real.push!([method, ...args]);
      const given = target[inner || owner]!(...args);
      answer?.(entry === 'named' ? (given as { promise?: unknown } | undefined)?.promise : given);
    } else if (kind !== 'function' || filled) (filled || (queue ? real[queue]! : real)).push!(...args);
    else real(...(list ? (args[0] as ArrayLike<unknown> & Iterable<unknown>) : args));
  };

  const empty = (): Call[] => {
    const waiting = calls;
    calls = [];
    if (isOurs) for (const one of lists) one.length = 0;
    return waiting;
  };
  return {
    globals: { [name]: value, ...(list && { [list]: entries }) },
    keep(isToBeKept) {
      isKept = isToBeKept;
      if (!isKept) empty();
    },
    letGo() {
      isOurs = false;
      calls = [];
      Reflect.deleteProperty(entries, 'push');
      Reflect.deleteProperty(value, STUB);
    },
    handOver(find) {
      receive = (one) => void attempt(() => pass(find, one), report);
      empty().forEach(receive);
    },
  };
};
