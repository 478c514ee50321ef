import { attempt } from '../lib/attempt.js';
import { fillShelf, readShelf } from '../lib/shelf.js';

/** The signals whose files came before `sekisho.js`, or were imported before `createConsent` was called, by name. */
const readSignals = () => readShelf('signals');
/** The settings as those signals want them. */
const prepareSettings = (settings) => attempt(() => readShelf('prepare')?.(settings)) || settings;
/**
 * Leaves a signal for the core that comes after; it takes the place of one of that name that the core has itself. `prepare`
 * changes the settings before anything else is done with them; where it throws, they stay as they are.
 */
const registerSignal = (name, create, prepare) => {
    fillShelf('signals', { ...readSignals(), [name]: create });
    if (!prepare)
        return;
    const earlier = readShelf('prepare');
    fillShelf('prepare', (given) => {
        const settings = earlier?.(given) || given;
        return attempt(() => prepare(settings)) || settings;
    });
};

export { prepareSettings, readSignals, registerSignal };
