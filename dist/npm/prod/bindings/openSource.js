import { has } from './grants.js';
import { closedConsent, closedDecision } from './closed.js';

const isDecision = (value) => has(Object(value), 'choices') && typeof (value.choices ?? 0) === 'object';
const isConsent = (value) => isDecision(value?.decision) && typeof value.subscribe === 'function';
/** The one that runs on the page: `createConsent` and the script tag note it there. */
const findRunning = () => {
    const scope = globalThis;
    const running = scope[Symbol.for('sekisho')];
    return running === true ? scope['sekisho'] : running;
};
const resolve = (given) => {
    if (isConsent(given))
        return given;
    const running = findRunning();
    // a component that is rendered twice, or loaded anew, must not start a second one
    return isConsent(running) ? running : typeof given === 'function' ? given() : undefined;
};
const findConsent = (given) => {
    try {
        const found = resolve(given);
        if (isConsent(found))
            return found;
    }
    catch (cause) {
        // the page's own error reporting shall see it, and the application's tree shall not
        setTimeout(() => {
            throw cause;
        });
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
        rendered,
        first: (read, rendered) => (isFollowed ? read() : rendered()),
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
