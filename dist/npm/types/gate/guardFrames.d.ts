import { type Divert } from './guardAttributes.js';
import { type Interceptor } from './intercept.js';
export declare const guardFrames: ({ onGet }: Interceptor, divert: Divert, isHeld: (address: unknown) => boolean) => void;
