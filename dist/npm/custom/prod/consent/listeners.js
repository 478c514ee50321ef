/** Calls a listener; what it throws is reported and goes no further. */
const callSafely = (listener, value) => {
    try {
        listener(value);
    }
    catch (cause) {
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
        call(value, isCurrent = () => true) {
            for (const listener of [...listeners])
                if (isCurrent())
                    callSafely(listener, value);
        },
    };
};
/** Resolves with what `read` gives as soon as it gives something: now, or after one of the calls. */
const until = (listeners, read) => new Promise((resolve) => {
    const check = () => {
        const result = read();
        if (!result)
            return;
        end();
        resolve(result);
    };
    const end = listeners.add(check);
    check();
});

export { callSafely, createListeners, until };
