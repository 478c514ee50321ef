import { attempt } from '../lib/attempt.js';
import { readShelf } from '../lib/shelf.js';

/** Puts the rules of the visitor's region into force. Where they cannot be made, everything is asked for. */
const applyRegion = (settings, given) => {
    const withRegion = readShelf('regions');
    return typeof withRegion === 'function'
        ? attempt(() => withRegion(settings, given)) || { ...settings, regime: 'opt-in' }
        : settings;
};

export { applyRegion };
