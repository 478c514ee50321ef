import type { CreateSignal } from './Signal.js';
/** Speaks for the declared Google vendors; stays silent if there are none. */
export declare const createGoogleBasicSignal: CreateSignal;
