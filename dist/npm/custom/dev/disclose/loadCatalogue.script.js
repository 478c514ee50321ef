import { loadIntegrity } from '../lib/loadIntegrity.js';

/**
 * Loads what is told of a vendor: its own file where its facts came in one of their own, for they name its integrity, else that
 * of all. The core remembers a success, and forgets a failure so that it can be tried again.
 */
const loadCatalogue = (port, { id, catalogue }) => (typeof catalogue === 'string'
    ? port.load(`vendors/${id}.words.js`, catalogue)
    : port.load('sekisho.catalogue.js', async () => (await loadIntegrity(port)).catalogue));

export { loadCatalogue };
