import { chunks } from './chunks.js';

/** Loads a lazy file of the interface. The browser remembers a success. */
const loadChunk = (_port, name) => chunks[name]();

export { loadChunk };
