/** Puts itself in front of the browser's own functions and properties, and takes itself away again. */
import { type Change } from './standIns.js';
/** A set of interceptions that end together. */
export interface Interceptor {
    /** Stands in front of a function or constructor. */
    onCall(owner: object | undefined, name: string, change: Change): void;
    /** Stands in front of assignments to a property; and of reading it, where `read` gives anything but `DONE`. */
    onSet(owner: object | undefined, name: string, change: (value: unknown, self: Element) => unknown, read?: (self: unknown) => unknown): void;
    /** Sees the nodes that a method is called with: all of them, or the argument at one place alone. */
    onNodes(owner: object | undefined, name: string, see: (node: unknown) => void, at?: number): void;
    /** Sees what is read of a property, by whom it is asked for. */
    onGet(owner: object | undefined, name: string, see: (value: unknown, self: Element) => void): void;
    /** Gives the browser its own back; where others stand in front of us, lets everything through. */
    end(): void;
}
/** Has functions of ours show the browser's source. */
export declare const guardSource: ({ onCall }: Interceptor) => void;
export declare const createInterceptor: () => Interceptor;
