import type { Settings } from '../types/internal.js';
/**
 * The sources of a policy that admits the site's own hosts and granted vendors. One that would take in an address of a denied
 * vendor is left out, whoever else it may belong to.
 */
export declare const admittedSources: (settings: Settings, isGranted: (id: string) => boolean) => string[];
