import type { Interceptor } from '../interceptor/interceptor.js';
export interface FormGuard {
    guard(interceptor: Interceptor): void;
    /** Begins to listen, until the signal ends it. */
    listen(signal: AbortSignal): void;
}
/** Forms aimed at a vendor are not sent: neither by code, nor, once what is given back listens, by their buttons. */
export declare const createFormGuard: (isHeld: (address: unknown) => boolean) => FormGuard;
