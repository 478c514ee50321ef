import { withCatalogue } from '../../disclose/withCatalogue.js';
import { loadChunk } from '../chunks/loadChunk.js';
import { loadMessages } from './loadMessages.js';

/**
 * Fetches what a view is drawn with, all at once. The banner waits for nothing but its own words: of vendors it tells no
 * more than the companies, and the notice not even those.
 */
const loadParts = async (port, view) => {
    const isPreferences = view === 'preferences' || view === 'opt-out';
    const [loaded, described, law, preferences, preact] = await Promise.all([
        loadMessages(port, isPreferences ? 'preferences' : undefined),
        isPreferences ? withCatalogue(port) : port,
        port.settings.loadDuties?.(port, view),
        isPreferences ? loadChunk(port, 'preferences') : undefined,
        view === 'banner' ? undefined : loadChunk(port, 'preact'),
    ]);
    return { loaded, port: described, duties: law?.createDuties(described, loaded.language), preferences, preact };
};

export { loadParts };
