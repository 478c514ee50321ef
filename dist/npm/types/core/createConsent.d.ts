import type { Consent, Port, Settings } from '../types.js';
/** How the lazy interface is reached: by the bundler's `import()`, or beside the script tag's file. */
export interface Loaders {
    loadInterface(): Promise<unknown>;
    readonly load: Port['load'];
}
export declare const startConsent: (settings: Settings, { loadInterface, load }: Loaders) => Consent;
