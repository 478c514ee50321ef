import { type Interceptor } from './intercept.js';
/** Forms aimed at a vendor are not sent: neither by code, nor, once what is given back listens, by their buttons. */
export declare const guardForms: ({ onCall }: Interceptor, isHeld: (address: unknown) => boolean) => ((signal: AbortSignal) => void);
