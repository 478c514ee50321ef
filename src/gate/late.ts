/**
 * Events that are over when a script is released, but that it waits for: `DOMContentLoaded`, `readystatechange`, `load`.
 * What it registers for them is kept from the browser, which would never call it, and called once.
 */
import { page } from '../lib/page.js';
import { DONE, type Interceptor } from './intercept.js';

interface Waiting {
  readonly type: string;
  readonly target: unknown;
  readonly listener: EventListenerOrEventListenerObject;
  readonly isCapture?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Assigned to `onload` or `onreadystatechange`. */
  readonly isProperty?: boolean;
}

export interface Late {
  /** Stands in front of what listeners are registered with. */
  watch(interceptor: Interceptor): void;
  /** Calls one that waits, the earliest event first. Tells whether there was one. */
  callNext(): boolean;
}

/** In the order in which a browser fires them. */
const TYPES = ['DOMContentLoaded', 'readystatechange', 'load'];

const isOver = (type: unknown, target: unknown): boolean => {
  const isComplete = page('readyState') === 'complete';
  if (type === 'load') return isComplete && target === window;
  if (type === 'readystatechange') return isComplete && target === document;
  if (type !== 'DOMContentLoaded' || (target !== document && target !== window)) return false;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return isComplete || visit!.domContentLoadedEventStart > 0;
};

const captures = (options: unknown): boolean =>
  !!(options && typeof options === 'object' ? (options as EventListenerOptions).capture : options);

const call = ({ type, target, listener }: Waiting): void => {
  const event = new Event(type);
  for (const name of ['target', 'srcElement']) Object.defineProperty(event, name, { value: document });
  Object.defineProperty(event, 'currentTarget', { value: target });
  if (typeof listener === 'function') listener.call(target as Window, event);
  else listener.handleEvent(event);
};

/** `isOurs` tells whether a released script is running. */
export const createLate = (isOurs: () => boolean): Late => {
  let waiting: Waiting[] = [];
  let isCalling = false;

  const find = (type: unknown, target: unknown, listener: unknown, options: unknown): Waiting | undefined =>
    waiting.find(
      (one) =>
        one.type === type && one.target === target && one.listener === listener && one.isCapture === captures(options),
    );
  const isMissed = (type: unknown, target: unknown): boolean => (isCalling || isOurs()) && isOver(type, target);

  return {
    watch({ onCall, onSet }) {
      onCall(window, 'addEventListener', (args, self) => {
        const [type, listener, options] = args as [string, EventListener | null, AddEventListenerOptions | undefined];
        const target = self ?? window;
        if (!listener || !isMissed(type, target)) return args;
        const isCapture = captures(options);
        if (!find(type, target, listener, options)) {
          waiting.push({ type, target, listener, isCapture, signal: options?.signal });
        }
        // captured on the window, `load` tells of images too
        return isCapture ? args : DONE;
      });
      onCall(window, 'removeEventListener', (args, self) => {
        const found = find(args[0], self ?? window, args[1], args[2]);
        waiting = waiting.filter((one) => one !== found);
        return args;
      });
      for (const [owner, type] of [
        [window, 'load'],
        [document, 'readystatechange'],
      ] as const) {
        const assigned = (): Waiting | undefined => waiting.find((one) => one.isProperty && one.type === type);
        onSet(
          owner,
          `on${type}`,
          (listener, self) => {
            if (!isMissed(type, self)) return listener;
            const earlier = assigned();
            waiting = waiting.filter((one) => one !== earlier);
            if (typeof listener === 'function') {
              waiting.push({ type, target: owner, listener: listener as EventListener, isProperty: true });
            }
            return DONE;
          },
          // whoever calls what was there before must not call what has had its turn
          (self) => (isMissed(type, self) ? assigned()?.listener || null : DONE),
        );
      }
    },
    callNext() {
      const next = TYPES.flatMap((type) => waiting.filter((one) => one.type === type))[0];
      waiting = waiting.filter((one) => one !== next);
      if (next && !next.signal?.aborted) {
        isCalling = true;
        try {
          call(next);
        } finally {
          isCalling = false;
        }
      }
      return !!next;
    },
  };
};
