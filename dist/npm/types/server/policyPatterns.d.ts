/**
 * A vendor's row as regular expressions over one line: what the headers that signal say, a semicolon, and the Cookie header. They
 * have no backslash, quote or hash sign in them, which servers' configurations read in ways of their own.
 */
import type { VendorRow } from './policyTable.js';
/** For servers whose expressions look ahead (PCRE): one for each way of being granted, which says it all, so one that fails denies. */
export declare const grantPatterns: (name: string, { grants, refusals }: VendorRow) => string[];
/** For servers whose expressions do not (RE2): first what denies, then what grants. */
export declare const stepPatterns: (name: string, { grants, refusals }: VendorRow) => {
    denied: string[];
    granted: string[];
};
