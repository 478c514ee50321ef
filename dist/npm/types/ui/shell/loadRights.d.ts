import type { Port } from '../../types/internal.js';
import type { LoadedRights } from '../contracts/RightsModule.js';
/** Loads the notice and the visitor's rights, and their texts. */
export declare const loadRights: (port: Port, language: string) => Promise<LoadedRights>;
