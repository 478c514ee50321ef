/** Stands in for loadDuties.ts in `sekisho.regions.js`: the core knows where the files lie and checks them. */
import type { Port } from '../../types/internal.js';
import type { DutiesChunk } from '../contracts/DutiesModule.js';

/** Filled in by the build. */
declare const __SRI_DUTIES__: string;

/** Loads what the law of a region has shown besides. */
export const loadDuties = (port: Port): Promise<DutiesChunk> =>
  port.load('sekisho.duties.js', __SRI_DUTIES__) as Promise<DutiesChunk>;
