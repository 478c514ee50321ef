/** Stands in for loadChunk.ts in the script-tag build, where the core knows where the files lie and checks them. */
import type { Port } from '../../types/internal.js';
import type { ChunkName, Chunks } from './chunks.js';
import { loadIntegrity } from './loadIntegrity.js';

/** Loads a lazy file of the interface. The core remembers a success, and forgets a failure so that it can be tried again. */
export const loadChunk = <Name extends ChunkName>(port: Port, name: Name): Promise<Chunks[Name]> =>
  port.load(`sekisho.${name}.js`, async () => (await loadIntegrity(port)).chunks[name]) as Promise<Chunks[Name]>;
