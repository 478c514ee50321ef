import type { Port } from '../types/internal.js';
/** What stands in the list: see src/ui/chunks/integrity.ts. */
export interface Integrity {
    readonly banners: Readonly<Record<string, string>>;
    readonly chunks: Readonly<Record<string, string>>;
    readonly catalogue: string;
}
/** Loads the list of what the files that the interface loads are checked by. */
export declare const loadIntegrity: (port: Pick<Port, 'load'>) => Promise<Integrity>;
