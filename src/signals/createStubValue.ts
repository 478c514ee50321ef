import type { Stub } from '../types/index.js';
import { STUB } from './isStub.js';
import type { StubCall } from './StubCall.js';

/** Takes a call, as it is written in a list that page code can see. */
export type TakeCall = (call: StubCall, written: readonly unknown[], list: unknown[]) => void;

/** What page code finds under a vendor's global name. */
export interface StubValue {
  readonly value: object;
  /** What waits, as it is written in the vendor's own. */
  readonly entries: unknown[];
  /** Those, and what waits for what belongs to the global: `people` of `mixpanel`. */
  readonly lists: readonly unknown[][];
}

/** A call the way most snippets keep it. */
function asArguments(..._args: unknown[]): IArguments {
  // oxlint-disable-next-line prefer-rest-params
  return arguments;
}

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

/** A stub in the shape of the vendor's own. */
export const createStubValue = (stub: Stub, take: TakeCall): StubValue => {
  const { kind, list, entry, methods = [], promises = [] } = stub;
  const entries: unknown[] = [];
  const lists = [entries];
  Object.defineProperty(entries, 'push', {
    value(...args: unknown[]) {
      take({ args }, args, entries);
      return entries.length;
    },
    configurable: true,
    writable: true,
  });
  const command = (...args: unknown[]): void => {
    const written = entry ? args : asArguments(...args);
    take({ args: list ? [written] : args }, [written], entries);
  };
  const value = (kind === 'function' ? command : kind === 'list' ? entries : {}) as Record<string, unknown>;

  const addMethod = (method: string): void => {
    const [owner, inner] = method.split('.') as [string, string?];
    if (inner && !value[owner]) lists.push((value[owner] = []));
    const target = (inner ? value[owner] : value) as Record<string, unknown>;
    const name = inner || owner;
    target[name] = (...args: unknown[]): unknown => {
      let answer: StubCall['answer'];
      const promise = promises.includes(method) && new Promise((resolve) => (answer = resolve));
      const written = entry === 'named' ? { name, args, resolve: answer } : [name, ...args];
      take({ method, args, answer }, [written], inner ? (target as never) : entries);
      if (promise) return entry === 'named' ? { promise } : promise;
      return stub.chains ? value : undefined;
    };
  };
  [...methods, ...promises].forEach(addMethod);
  for (const [name, of] of Object.entries(stub.classes || {})) value[name] = createClass(of);
  for (const alias of stub.aliases || []) value[alias] = value;
  Object.assign(value, stub.properties);
  if (stub.queue) value[stub.queue] = entries;
  Object.defineProperty(value, STUB, { value: true, configurable: true });
  return { value, entries, lists };
};
