import { type Interceptor } from './intercept.js';
/** Holds an attribute back that would make the element fetch. Tells whether it did. */
export type Divert = (element: Element, name: string, value: string) => boolean;
/** `element.src = …`, `setAttribute('src', …)`, attribute nodes. */
export declare const guardAttributes: ({ onCall, onSet }: Interceptor, divert: Divert, isHeld: (address: unknown) => boolean) => void;
