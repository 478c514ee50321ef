import type { Interceptor } from './intercept.js';
export interface Late {
    /** Stands in front of what listeners are registered with. */
    watch(interceptor: Interceptor): void;
    /** Calls one that waits, the earliest event first. Tells whether there may be more. */
    callNext(): boolean;
}
/** `isOurs` tells whether a released script is running. */
export declare const createLate: (isOurs: () => boolean) => Late;
