import { attempt } from '../lib/attempt.js';
import { throwLater } from '../lib/throwLater.js';

/** A vendor's callback that cannot harm those after it; one that is none does nothing. */
const callSafely = (callback) => (...parts) => {
    if (typeof callback === 'function')
        attempt(() => Reflect.apply(callback, undefined, parts), throwLater);
};

export { callSafely };
