import { warn } from './warn.js';

/** Calls a listener; what it throws is reported and goes no further. */
const callSafely = (listener, value) => {
    try {
        listener(value);
    }
    catch (cause) {
        warn('listener-failed', cause);
        // the page's own error reporting shall see it too
        setTimeout(() => {
            throw cause;
        });
    }
};
const createListeners = () => {
    const listeners = new Set();
    return {
        add(listener) {
            listeners.add(listener);
            return () => void listeners.delete(listener);
        },
        call(value) {
            for (const listener of [...listeners])
                callSafely(listener, value);
        },
    };
};

export { callSafely, createListeners };
