import { sweep } from '../gate/storage/sweep.js';
import { builtInSignals } from '../signals/builtInSignals.js';
import { readSignals } from '../signals/registerSignal.js';
import '../vendors/google-adsense.js';
import '../vendors/google-publisher-tag.js';
import '../vendors/x.js';
import '../vendors/yahoo-japan-ads.js';
import { isSilenceYes, grants } from './compareDecisions.js';
import { createListeners } from './listeners.js';

/**
 * What a decision does beside the gate's work: signals first, then clean-up. One that fails, for the page has broken what
 * it uses, does not keep the other from doing its part.
 */
const createEffects = (settings, store) => {
    const effects = createListeners();
    const all = { ...builtInSignals, ...readSignals() };
    for (const create of Object.values(all)) {
        // started by the first decision: a page's own `dataLayer` may throw
        let signal;
        effects.add((decision) => {
            signal || (signal = create(settings));
            signal(decision);
        });
    }
    effects.add((decision) => {
        // before anybody has answered nothing new can be set, and what is there is not ours to judge
        if (decision.at)
            sweep(settings, (ids) => grants(decision, ids));
    });
    effects.add((decision) => {
        if (decision.status === 'expired')
            store.expire(isSilenceYes(decision));
    });
    return effects;
};

export { createEffects };
