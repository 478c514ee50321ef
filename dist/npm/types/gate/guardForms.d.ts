import { type Interceptor } from './intercept.js';
/** A watch over forms that are sent. */
export interface FormWatch {
    /** Begins, or begins anew where the page has lost its listeners. */
    listen(): void;
    end(): void;
}
/** Forms aimed at a vendor are not sent, by code or otherwise. */
export declare const guardForms: ({ onCall }: Interceptor, isHeld: (address: unknown) => boolean) => FormWatch;
