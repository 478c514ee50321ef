import type { Interceptor } from '../interceptor/interceptor.js';
/** Holds an attribute back that would make the element fetch. Tells whether it did. */
export type Divert = (element: Element, name: string, value: string) => boolean;
/** Where functions stand that are to be stood in front of: every frame has its own. */
export interface Realm {
    make(tag: string): Element;
    prototypeOf(name: string): object | undefined;
}
/** `element.src = …`, `setAttribute('src', …)`, attribute nodes. */
export declare const guardAttributes: ({ onCall, onSet }: Interceptor, divert: Divert, isHeld: (address: unknown) => boolean, { make, prototypeOf: find }?: Realm) => void;
