import type { Port } from '../../types/internal.js';
import { type ChunkName, type Chunks, chunks } from './chunks.js';

/** Loads a lazy file of the interface. The browser remembers a success. */
export const loadChunk = <Name extends ChunkName>(_port: Port, name: Name): Promise<Chunks[Name]> =>
  chunks[name]() as Promise<Chunks[Name]>;
