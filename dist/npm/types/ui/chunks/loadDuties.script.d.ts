/** Stands in for loadDuties.ts in `sekisho.regions.js`: the core knows where the files lie and checks them. */
import type { Port } from '../../types/internal.js';
import type { DutiesChunk } from '../contracts/DutiesModule.js';
/** Loads what the law of a region has shown besides. */
export declare const loadDuties: (port: Port) => Promise<DutiesChunk>;
