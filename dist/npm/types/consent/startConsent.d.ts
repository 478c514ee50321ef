import type { Consent } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/** How the lazy interface is reached: by the bundler's `import()`, or beside the script tag's file. */
export interface Loaders {
    loadInterface(): Promise<unknown>;
    loadReceipts(): Promise<unknown>;
}
export declare const startConsent: (given: Settings, { loadInterface, loadReceipts }: Loaders) => Consent;
