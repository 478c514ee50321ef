import { grants } from './compareDecisions.js';
import { decide } from './decide.js';

/** Consent where there is no page: nothing is recorded, nothing happens, what the regime denies is denied. */
const idleConsent = (settings) => {
    const decision = decide({ settings, record: undefined, gpc: false, now: Date.now() });
    const isGranted = (...ids) => grants(decision, ids);
    const nothing = () => { };
    return {
        decision,
        isGranted,
        subscribe(listener) {
            listener(decision);
            return nothing;
        },
        when: (...ids) => (isGranted(...ids) ? Promise.resolve(decision) : new Promise(nothing)),
        show: () => Promise.resolve(),
        hide: nothing,
        disclose: () => Promise.resolve(),
        grant: nothing,
        deny: nothing,
        withdraw: nothing,
        destroy: nothing,
    };
};

export { idleConsent };
