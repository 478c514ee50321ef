import { type Interceptor } from './intercept.js';
/** What markup is looked at with. */
export interface Tools {
    /** Whether a text, in lower case, may name a host of a declared vendor. */
    mayMention(text: string): boolean;
    inspect(root: Node, withScripts: boolean): boolean;
}
/**
 * `innerHTML` and its kin, for images begin to load while the string is parsed. Markup in which
 * something has to be held is parsed where nothing is fetched, and its nodes are moved into the page: written out and read
 * again they could become something else. All other markup is passed on untouched, and a string is never made a trusted type.
 */
export declare const guardMarkup: ({ onCall, onSet }: Interceptor, { mayMention, inspect }: Tools) => void;
