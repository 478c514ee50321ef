import { attempt } from '../lib/attempt.js';
import { throwLater } from '../lib/throwLater.js';
import type { Stub } from '../types/index.js';
import { createStubValue } from './createStubValue.js';
import { STUB } from './isStub.js';
import { passCall } from './passCall.js';
import type { StubCall } from './StubCall.js';

/** What waits, at most: the first calls say who and where, so they stay, and what comes after them is dropped. */
export const LONGEST_QUEUE = 1000;

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

/** A queue in the shape of a vendor's own. It sends nothing. */
export const createQueue = (stub: Stub): Queue => {
  let calls: StubCall[] = [];
  let isKept = true;
  let isOurs = true;
  let receive: ((call: StubCall) => void) | undefined;

  const { value, entries, lists } = createStubValue(stub, (call, written, list) => {
    if (isOurs) {
      if (!isKept) return;
      if (receive) return receive(call);
      if (calls.length >= LONGEST_QUEUE) return;
      calls.push(call);
    }
    // not by its own `push`
    list.splice(list.length, 0, ...written);
  });
  const empty = (): StubCall[] => {
    const waiting = calls;
    calls = [];
    if (isOurs) for (const one of lists) one.length = 0;
    return waiting;
  };
  return {
    globals: { [stub.name]: value, ...(stub.list && { [stub.list]: entries }) },
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
      receive = (call) => {
        attempt(() => passCall(stub, find, call), throwLater);
      };
      empty().forEach(receive);
    },
  };
};
