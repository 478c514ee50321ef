/**
 * What a vendor's own snippet puts under a global name until its library has come: a queue. While tags of the vendor are held,
 * `signals/stubs.js` has one like it there, so that page code that calls the vendor does not fail.
 */
export interface Stub {
    /** The global's name: `fbq`, `_paq`, `googletag`. */
    readonly name: string;
    /** What page code does with it: it calls a `function`, pushes into a `list`, or calls the methods of an `object`. */
    readonly kind: 'function' | 'list' | 'object';
    /** The property in which calls wait: `queue` of `fbq`, `cmd` of `googletag`. Default: none that page code can see. */
    readonly queue?: string;
    /** Another global, a list, into which a function puts its calls: `_ltq` of `_lt`. */
    readonly list?: string;
    /** How a waiting call is written: a function's as its `arguments` by default, a method's as an `array` that begins with its name. */
    readonly entry?: 'array' | 'named';
    /** Methods that page code calls; `people.set` is one of `people`. They give nothing back. */
    readonly methods?: readonly string[];
    /** Methods that give a promise of what the library's own give; where a call is written as `named`, as `{ promise }`. */
    readonly promises?: readonly string[];
    /** Whether `methods` give the global back instead, to be called on. Default: false. */
    readonly chains?: boolean;
    /** Classes that page code makes objects of, and their methods. */
    readonly classes?: Readonly<Record<string, readonly string[]>>;
    /** Names under which a function has itself: `push` of `fbq`. */
    readonly aliases?: readonly string[];
    /** What else page code reads of it. */
    readonly properties?: Readonly<Record<string, string | number | boolean>>;
}
