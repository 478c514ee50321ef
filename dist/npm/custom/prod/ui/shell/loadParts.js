import { withCatalogue } from '../../disclose/withCatalogue.js';
import { interfaceLanguage } from '../../i18n/interfaceLanguage.js';
import { loadChunk } from '../chunks/loadChunk.script.js';
import { loadMessages } from './loadMessages.js';

/** Loads how a view is to stand, where the site wants another layout than that which all have. */
const loadLayout = (port, isPreferences) => {
    const wanted = port.settings[isPreferences ? 'preferences' : 'layout'];
    if (!wanted || wanted === 'bar' || wanted === 'dialog')
        return undefined;
    return loadChunk(port, 'layouts').then(({ arrange }) => arrange(wanted), (cause) => port.announce('error', { code: 'interface-failed', cause }));
};
/**
 * Fetches what a view is drawn with, all at once. The banner waits for nothing but its own words: of vendors it tells no
 * more than the companies, and the notice not even those.
 */
const loadParts = async (port, view) => {
    const isPreferences = view === 'preferences' || view === 'opt-out';
    const loading = port.settings.loadDuties?.(port, view, interfaceLanguage(port.settings));
    const [loaded, described, law, preferences, preact, layout] = await Promise.all([
        loadMessages(port, [
            ...(isPreferences ? ['preferences'] : []),
            // what else is shown has words of its own
            ...(loading && port.settings.duties ? ['duties'] : []),
        ]),
        isPreferences ? withCatalogue(port) : port,
        loading,
        isPreferences ? loadChunk(port, 'preferences') : undefined,
        view === 'banner' ? undefined : loadChunk(port, 'preact'),
        loadLayout(port, isPreferences),
    ]);
    return {
        loaded,
        port: described,
        duties: law?.createDuties(described, loaded),
        preferences,
        preact,
        layout: layout || undefined,
    };
};

export { loadParts };
