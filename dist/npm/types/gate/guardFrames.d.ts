import { type Divert } from './guardAttributes.js';
import { type Interceptor } from './intercept.js';
interface Tools {
    readonly divert: Divert;
    isHeld(address: unknown): boolean;
    /** Whether a text, in lower case, may name a host of a declared vendor. */
    mayMention(text: string): boolean;
}
export declare const guardFrames: ({ onGet }: Interceptor, { divert, isHeld, mayMention }: Tools) => void;
export {};
