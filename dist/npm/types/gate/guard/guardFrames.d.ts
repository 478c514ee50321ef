import { type Divert } from './guardAttributes.js';
import { type Interceptor } from '../interceptor/interceptor.js';
import type { MayFetch } from './mayFetch.js';
interface Tools {
    readonly divert: Divert;
    isHeld(address: unknown): boolean;
    readonly mayFetch: MayFetch;
}
export declare const guardFrames: ({ onGet }: Interceptor, { divert, isHeld, mayFetch }: Tools) => void;
export {};
