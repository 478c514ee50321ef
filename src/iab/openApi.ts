import { attempt } from '../lib/attempt.js';
import { addLocator } from './addLocator.js';
import { answerFrames, type FrameCall } from './answerFrames.js';
import { report } from './report.js';

/** What a page calls by a global name. */
export type ApiFunction = (...parts: readonly unknown[]) => unknown;

/** The global function of a framework, which stays the same while what answers changes. */
export interface Api {
  /** What answers from now on. */
  answer(by: ApiFunction): void;
  /** Runs what puts a function of its own in our place, as the frameworks' libraries do, and gives that. */
  displace<Value>(install: () => Value): readonly [made: Value, theirs: ApiFunction];
}

/** The functions of our own. */
const ours = new Map<string, Api>();

const read = (name: string): unknown => attempt(() => Reflect.get(window, name) as unknown);

const write = (name: string, value: ApiFunction): void =>
  void Object.defineProperty(window, name, { value, configurable: true, enumerable: true, writable: true });

/**
 * Defines `__gpp` or `__tcfapi`, with its frame and its answers to frames; `partsOf` gives a frame's call as a call of the
 * function. Where another script has the name, nothing: two would contradict each other.
 */
export const openApi = (
  name: '__gpp' | '__tcfapi',
  partsOf: (call: FrameCall, reply: unknown) => readonly unknown[],
): Api | undefined => {
  const mine = ours.get(name);
  if (mine) return mine;
  const found = read(name);
  // an element of that id is none
  if (typeof found === 'function' && !(found instanceof Node)) {
    report('iab-taken', name);
    return undefined;
  }
  let answer: ApiFunction = () => undefined;
  const call: ApiFunction = (...parts) => answer(...parts);
  const api: Api = {
    answer: (by) => void (answer = by),
    displace(install) {
      write(name, call);
      try {
        return [install(), read(name) as ApiFunction];
      } finally {
        write(name, call);
      }
    },
  };
  write(name, call);
  answerFrames(name, (asked, reply) => void attempt(() => call(...partsOf(asked, reply))));
  attempt(() => addLocator(`${name}Locator`));
  ours.set(name, api);
  return api;
};
