import { page } from '../../lib/page.js';
import { DONE } from '../interceptor/standIns.js';

/**
 * Events that are over when a script is released, but that it waits for: `DOMContentLoaded`, `readystatechange`, `load`.
 * What it registers for them is kept from the browser, which would never call it, and called once.
 */
/** In the order in which a browser fires them. */
const EVENTS = ['DOMContentLoaded', 'readystatechange', 'load'];
/** Whether the event passes there. */
const passes = (type, target) => EVENTS.includes(type) &&
    (type === 'load' ? target === window : target === document || (target === window && type === EVENTS[0]));
const isOver = (type) => {
    const [visit] = performance.getEntriesByType('navigation');
    return (page('readyState') === 'complete' ||
        (type === 'DOMContentLoaded' && !!visit && visit.domContentLoadedEventStart > 0));
};
const toWaiting = (self, [type, listener, options]) => {
    const { capture, signal } = Object(options);
    return [self ?? window, type, listener, capture ?? options === true, listener, signal];
};
const call = ([target, type, , , listener]) => {
    const event = new Event(type);
    Object.defineProperties(event, { target: { value: document }, currentTarget: { value: target } });
    if (typeof listener === 'function')
        listener.call(target, event);
    else
        listener.handleEvent(event);
};
/** `isOurs` tells whether a released script is running. */
const createLoadEventReplay = (isOurs) => {
    let waiting = [];
    const isMissed = ([target, type]) => isOurs() && passes(type, target) && isOver(type);
    const find = (wanted) => waiting.find((one) => one.every((value, at) => at > 3 || value === wanted[at]));
    const remove = (wanted) => {
        const found = find(wanted);
        waiting = waiting.filter((one) => one !== found);
    };
    const add = (one) => {
        remove(one);
        if (one[4])
            waiting.push(one);
    };
    return {
        watch({ onCall, onSet }) {
            onCall(window, 'addEventListener', (args, self) => {
                const one = toWaiting(self, args);
                if (!isMissed(one))
                    return args;
                add(one);
                // captured on the window, `load` tells of images too
                return one[3] ? args : DONE;
            });
            onCall(window, 'removeEventListener', (args, self) => {
                remove(toWaiting(self, args));
                return args;
            });
            for (const [owner, type] of [
                [window, 'load'],
                [document, 'readystatechange'],
            ]) {
                const toOne = (self, value) => [
                    self,
                    type,
                    owner,
                    false,
                    typeof value === 'function' && value,
                ];
                onSet(owner, `on${type}`, (value, self) => {
                    const one = toOne(self, value);
                    if (!isMissed(one))
                        return value;
                    add(one);
                    return DONE;
                }, 
                // whoever calls what was there before must not call what has had its turn
                (self) => (isMissed(toOne(self)) ? find(toOne(self))?.[4] || null : DONE));
            }
        },
        callNext() {
            for (const type of EVENTS) {
                const next = waiting.find((one) => one[1] === type);
                if (!next)
                    continue;
                remove(next);
                if (!next[5]?.aborted)
                    call(next);
                return true;
            }
            return false;
        },
    };
};

export { createLoadEventReplay };
