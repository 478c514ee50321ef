import { type Interceptor } from './intercept.js';
interface Tools {
    /** Hosts of declared vendors, in lower case. */
    readonly hosts: readonly string[];
    inspect(root: Node, withScripts: boolean): boolean;
    flush(): void;
}
/**
 * `innerHTML` and its kin, for images begin to load while the string is parsed; and `document.write`. Markup in which
 * nothing has to be held is passed on untouched, and a string is never made a trusted type.
 */
export declare const guardMarkup: ({ onCall, onSet }: Interceptor, { hosts, inspect, flush }: Tools) => void;
export {};
