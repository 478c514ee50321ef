import type { Port } from '../../types/internal.js';
import { type ChunkName, type Chunks } from './chunks.js';
/** Loads a lazy file of the interface. The browser remembers a success. */
export declare const loadChunk: <Name extends ChunkName>(_port: Port, name: Name) => Promise<Chunks[Name]>;
