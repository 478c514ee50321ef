import type { Interceptor } from '../interceptor/interceptor.js';
export interface LoadEventReplay {
    /** Stands in front of what listeners are registered with. */
    watch(interceptor: Interceptor): void;
    /** Calls one that waits, the earliest event first. Tells whether there may be more. */
    callNext(): boolean;
}
/** `isOurs` tells whether a released script is running. */
export declare const createLoadEventReplay: (isOurs: () => boolean) => LoadEventReplay;
