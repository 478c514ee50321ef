import type { Interceptor } from '../interceptor/interceptor.js';
/** `fetch` and its kin: they fail at once, and once. */
export declare const guardNetwork: (interceptor: Interceptor, isHeld: (address: unknown) => boolean) => void;
