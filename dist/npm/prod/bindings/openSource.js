import { readRunning } from '../lib/readRunning.js';
import { throwLater } from '../lib/throwLater.js';
import { has } from './grants.js';
import { closedConsent, closedDecision } from './closed.js';

const isDecision = (value) => has(Object(value), 'choices') && typeof (value.choices ?? 0) === 'object';
const isConsent = (value) => isDecision(value?.decision) && typeof value.subscribe === 'function';
const findConsent = (given) => {
    try {
        if (isConsent(given))
            return given;
        // a component that is rendered twice, or loaded anew, must not start a second one
        const running = readRunning();
        const found = isConsent(running) || typeof given !== 'function' ? running : given();
        if (isConsent(found))
            return found;
    }
    catch (cause) {
        // the application's tree shall not see it
        throwLater(cause);
    }
    return closedConsent;
};
const openSource = ({ consent: given, decision }) => {
    const isServer = typeof document === 'undefined';
    const consent = isServer ? closedConsent : findConsent(given);
    const rendered = isDecision(decision) ? decision : closedDecision;
    let isFollowed = false;
    return {
        consent,
        rendered: () => rendered,
        first: (store) => (isFollowed ? store.read() : store.rendered()),
        read: () => (isServer ? rendered : consent.decision),
        subscribe(listener) {
            isFollowed = true;
            let isFirst = true;
            const end = consent.subscribe(() => {
                if (!isFirst)
                    listener();
            });
            isFirst = false;
            return end;
        },
    };
};
/** Where no provider is: everything is denied. */
const closedSource = openSource({ consent: closedConsent });

export { closedSource, openSource };
