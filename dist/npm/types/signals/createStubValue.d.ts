import type { Stub } from '../types/index.js';
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
/** A stub in the shape of the vendor's own. */
export declare const createStubValue: (stub: Stub, take: TakeCall) => StubValue;
