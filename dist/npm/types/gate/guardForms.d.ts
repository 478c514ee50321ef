import { type Interceptor } from './intercept.js';
/** Forms aimed at a vendor are not sent, by code or otherwise. Ends with the controller that is given back. */
export declare const guardForms: ({ onCall }: Interceptor, isHeld: (address: unknown) => boolean) => AbortController;
