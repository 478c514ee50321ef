import { attempt } from '../lib/attempt.js';
import { readShelf } from '../lib/shelf.js';

/**
 * Puts the rules of the visitor's region into force. Where the page counts on them and they cannot be made, as where their file has
 * failed to load, everything is asked for; an option that is empty, or nonsense, counts on them, too.
 */
const applyRegion = (settings, given) => {
    const found = readShelf('regions');
    const isCounted = 'region' in given || 'regions' in given || 'age' in given;
    if (!found && !isCounted)
        return settings;
    const ruled = attempt(() => found.version === "0.1.0" && found(settings, given));
    // a region is said to signals, too: there it loosens nothing
    if (!ruled && ('regions' in given || settings.regime !== 'opt-in'))
        ;
    return ruled || { ...settings, regime: 'opt-in' };
};

export { applyRegion };
