import type { Interceptor } from './intercept.js';
/** `fetch` and its kin: they fail at once, and once. */
export declare const guardCalls: (interceptor: Interceptor, isHeld: (address: unknown) => boolean) => void;
