import { integrityFile } from './integrityFile.js';

/** Loads the list of what the files that the interface loads are checked by. */
const loadIntegrity = (port) => port.load('sekisho.integrity.js', integrityFile);

export { loadIntegrity };
