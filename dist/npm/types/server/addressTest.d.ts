import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/** What is asked of an address or an annotation, by the guard's own rules. */
export interface AddressTest {
    /** Vendors whose permission an address lacks. */
    lacks(address: string, base: string): string[];
    isGranted(ids: string[]): boolean;
    /** Whether one of these ids is declared. */
    isKnown(ids: readonly string[]): boolean;
}
/** Where relative addresses lead from. */
export declare const readBase: (url: string | undefined) => string;
/** `page` is the page's address: under `guard: 'all'` its host and those below it are the site's own. */
export declare const createAddressTest: (settings: Settings, decision: Decision, page: string) => AddressTest;
