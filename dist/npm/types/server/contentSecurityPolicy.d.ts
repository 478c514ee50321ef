import type { Decision, Options } from '../types/index.js';
import type { Settings } from '../types/internal.js';
export declare const policyFor: (decision: Decision, settings: Settings) => string;
/** Browsers enforce every policy of a list. */
export declare const joinPolicies: (theirs: string, ours: string) => string;
/**
 * The value of a `Content-Security-Policy` header that lets a page load from its own hosts and from vendors that are granted, and
 * from nowhere else: what no script can hold (style sheets, fonts, `import()`) is held by the browser. The site's own
 * hosts are its origin, `cookie.domain`, `allow`, and vendors of the purpose `necessary`.
 *
 * @param existing the policy that the page has already. It stays as it is, in front: browsers enforce both, so nothing is
 * admitted that it does not admit.
 */
export declare const contentSecurityPolicy: (decision: Decision, options: Options, existing?: string) => string;
