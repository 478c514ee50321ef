import { attempt } from '../lib/attempt.js';
import { readShelf } from '../lib/shelf.js';

/**
 * Puts the rules of the visitor's region into force. Where the page counts on them and they cannot be made, everything is asked
 * for.
 */
const applyRegion = (settings, given) => {
    const found = readShelf('regions');
    if (!found && !given.regions)
        return settings;
    const ruled = attempt(() => found.version === "0.1.0" && found(settings, given));
    return ruled || { ...settings, regime: 'opt-in' };
};

export { applyRegion };
