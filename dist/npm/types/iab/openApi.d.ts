import { type FrameCall } from './answerFrames.js';
/** What a page calls by a global name. */
export type ApiFunction = (...parts: readonly unknown[]) => unknown;
/** The global function of a framework, which stays the same while what answers changes. */
export interface Api {
    /** What answers from now on. */
    answer(by: ApiFunction): void;
    /** Runs what puts a function of its own in our place, as the frameworks' libraries do, and gives that. */
    displace<Value>(install: () => Value): readonly [made: Value, theirs: ApiFunction];
}
/**
 * Defines `__gpp` or `__tcfapi`, with its frame and its answers to frames; `partsOf` gives a frame's call as a call of the
 * function. Where another script has the name, nothing: two would contradict each other.
 */
export declare const openApi: (name: '__gpp' | '__tcfapi', partsOf: (call: FrameCall, reply: unknown) => readonly unknown[]) => Api | undefined;
