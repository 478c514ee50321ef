import type { Settings } from '../types/internal.js';
/** Which tokens of a record are a grant, under which versions of the policy; all as the cookie has them. */
export interface GrantRow {
    readonly versions: readonly string[];
    readonly tokens: readonly string[];
    /** Whether it counts although the browser signals against it. */
    readonly holdsUnderSignal: boolean;
}
/** A vendor by what a cookie says of it. */
export interface VendorRow {
    readonly id: string;
    readonly grants: readonly GrantRow[];
    /** Tokens of which none may be denied. */
    readonly refusals: readonly string[];
}
/** Sources that a policy admits where all of these vendors are granted. */
export interface SourceRow {
    readonly needs: readonly string[];
    readonly sources: readonly string[];
}
/** A site's policy as a server's configuration can follow it: conditions on the cookie, and what each of them admits. */
export interface PolicyTable {
    readonly cookie: string;
    /** What everybody gets. */
    readonly base: string;
    readonly vendors: readonly VendorRow[];
    readonly rows: readonly SourceRow[];
    /** Headers that signal against advertising. */
    readonly signals: readonly string[];
}
/**
 * Derives from a site's options what a server's configuration can do that reads a cookie by regular expressions and nothing else:
 * by `decide` and by the policy itself, asked for one vendor at a time. What silence grants is not granted here.
 */
export declare const policyTable: (settings: Settings, now?: number) => PolicyTable;
