import { attempt } from '../lib/attempt.js';

/** What the page's own error reporting shall see, and nobody else suffer from. */
const throwLater = (cause) => void setTimeout(() => {
    throw cause;
});
/** A vendor's callback that cannot harm those after it; one that is none does nothing. */
const callSafely = (callback) => (...parts) => {
    if (typeof callback === 'function')
        attempt(() => Reflect.apply(callback, undefined, parts), throwLater);
};

export { callSafely };
