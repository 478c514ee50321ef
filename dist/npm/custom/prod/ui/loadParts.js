import { withCatalogue } from '../disclose/withCatalogue.js';
import { loadPreferences, loadPreact } from './chunks.script.js';
import { loadSpeech } from './speech.js';

/**
 * Fetches what a view is drawn with, all at once. The banner waits for nothing but its own words: of vendors it tells no
 * more than the companies, and the notice not even those.
 */
const loadParts = async (port, view) => {
    const isPreferences = view === 'preferences' || view === 'opt-out';
    const [speech, described, preferences, preact] = await Promise.all([
        loadSpeech(port, isPreferences ? 'preferences' : undefined),
        isPreferences ? withCatalogue(port) : port,
        isPreferences ? loadPreferences(port) : undefined,
        view === 'banner' ? undefined : loadPreact(port),
    ]);
    return { speech, port: described, preferences, preact };
};

export { loadParts };
