import type { Port } from '../../types/internal.js';
import type { DutiesChunk } from '../contracts/DutiesModule.js';
/**
 * Loads what the law of a region has shown besides. The rules of regions bring it, not the interface: nobody else has to know of
 * the file.
 */
export declare const loadDuties: (_port: Port) => Promise<DutiesChunk>;
