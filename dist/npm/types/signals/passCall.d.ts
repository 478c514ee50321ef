import type { Stub } from '../types/index.js';
import type { StubCall } from './StubCall.js';
/** Makes a call that has waited, on what the page has by that name now. Throws what that throws, and where it cannot be called so. */
export declare const passCall: (stub: Stub, find: (name: string) => unknown, { method, args, answer }: StubCall) => void;
