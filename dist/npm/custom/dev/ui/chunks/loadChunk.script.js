import { loadIntegrity } from '../../lib/loadIntegrity.js';

/** Loads a lazy file of the interface. The core remembers a success, and forgets a failure so that it can be tried again. */
const loadChunk = (port, name) => port.load(`sekisho.${name}.js`, async () => (await loadIntegrity(port)).chunks[name]);

export { loadChunk };
