import type { SignalName } from '../types/index.js';
import type { SignalOptions } from '../types/signalOptions.js';
import type { Settings } from '../types/internal.js';
/** Where a library is found that is an object with methods. */
export interface ClientOptions {
    /** The global name under which the page has it, where that is another one than the vendor’s own snippet gives it. */
    readonly global?: string;
    /** The library itself where the page has it under no global name: imported from npm, or a further instance. */
    readonly clients?: readonly object[];
}
/** Where the page has a library. */
export interface Whereabouts {
    /** The global name that the vendor's own snippet gives it. */
    readonly global: string;
    /** Further names whose coming tells of clients, and where those are found. */
    readonly names?: readonly string[];
    find?(): unknown;
}
/**
 * Has `use` called with each client of a library: when it comes, once the page is parsed, and whenever what is given back is
 * called. What it throws is reported, and keeps no other client from being told.
 */
export declare const watchClients: (settings: Pick<Settings, 'signals'>, name: SignalName & keyof SignalOptions, { global, names, find }: Whereabouts, use: (client: object) => void) => (() => void);
