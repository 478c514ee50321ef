import { withCatalogue } from '../../disclose/withCatalogue.js';
import { loadChunk } from '../chunks/loadChunk.js';
import { loadMessages } from './loadMessages.js';

/**
 * Fetches what a view is drawn with, all at once. The banner waits for nothing but its own words: of vendors it tells no
 * more than the companies, and the notice not even those.
 */
const loadParts = async (port, view) => {
    const isPreferences = view === 'preferences' || view === 'opt-out';
    const loading = port.settings.loadDuties?.(port, view);
    const [loaded, described, law, preferences, preact] = await Promise.all([
        loadMessages(port, [
            ...(isPreferences ? ['preferences'] : []),
            ...(loading ? ['duties'] : []),
        ]),
        isPreferences ? withCatalogue(port) : port,
        loading,
        isPreferences ? loadChunk(port, 'preferences') : undefined,
        view === 'banner' ? undefined : loadChunk(port, 'preact'),
    ]);
    return { loaded, port: described, duties: law?.createDuties(described, loaded), preferences, preact };
};

export { loadParts };
