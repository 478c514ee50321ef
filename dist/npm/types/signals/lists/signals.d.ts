import type { CreateSignal } from '../Signal.js';
/** Every signal: whom we tell of decisions. */
export declare const signals: readonly CreateSignal[];
