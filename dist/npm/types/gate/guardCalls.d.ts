import type { Interceptor } from './intercept.js';
/** `fetch` and its kin: they fail at once, and once. */
export declare const guardCalls: ({ onCall }: Interceptor, isHeld: (address: unknown) => boolean) => void;
