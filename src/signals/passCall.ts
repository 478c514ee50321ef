import type { Stub } from '../types/index.js';
import type { StubCall } from './StubCall.js';

/** Anything that a page may have under a name. */
type Found = ((...args: unknown[]) => unknown) & { readonly [name: string]: Found };

/** Makes a call that has waited, on what the page has by that name now. Throws what that throws, and where it cannot be called so. */
export const passCall = (stub: Stub, find: (name: string) => unknown, { method, args, answer }: StubCall): void => {
  const { kind, queue, list, entry } = stub;
  const real = find(stub.name) as Found;
  if (method) {
    const [owner, inner] = method.split('.') as [string, string?];
    const target = inner ? real[owner]! : real;
    const name = inner || owner;
    if (typeof target[name] !== 'function') return void target.push!([name, ...args]);
    const given = target[name](...args);
    answer?.(entry === 'named' ? (given as { promise?: unknown } | undefined)?.promise : given);
    return;
  }
  const filled = list && (find(list) as Found | undefined);
  if (filled) filled.push!(...args);
  else if (kind === 'function') real(...((list ? args[0] : args) as Iterable<unknown> as unknown[]));
  else (queue ? real[queue]! : real).push!(...args);
};
