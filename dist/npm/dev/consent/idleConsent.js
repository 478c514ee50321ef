import { grants } from './compareDecisions.js';
import { decide } from './decide.js';

/**
 * Consent where there is no page: nothing is recorded, nothing happens, what is not necessary is denied. Silence is no yes here,
 * whatever the regime: a refusal, or a signal against advertising, cannot be seen.
 */
const idleConsent = (settings) => {
    const strict = { ...settings, regime: 'opt-in', rule: undefined };
    const decision = decide({ settings: strict, record: undefined, gpc: false, now: Date.now() });
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
