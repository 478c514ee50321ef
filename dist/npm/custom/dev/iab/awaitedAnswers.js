import { callSafely } from './callSafely.js';

/** For the libraries answer nobody before they have a first decision. */
const createAwaitedAnswers = () => {
    const waiting = new Set();
    return {
        add(callback) {
            const call = callSafely(callback);
            const reply = (...parts) => {
                waiting.delete(reply);
                call(...parts);
            };
            waiting.add(reply);
            return reply;
        },
        refuse() {
            for (const reply of waiting)
                reply(null, false);
        },
    };
};

export { createAwaitedAnswers };
