import { attempt } from '../lib/attempt.js';
import { addLocator } from './addLocator.js';
import { answerFrames } from './answerFrames.js';
import { report } from './report.js';

/** The functions of our own. */
const ours = new Map();
const read = (name) => attempt(() => Reflect.get(window, name));
const write = (name, value) => void Object.defineProperty(window, name, { value, configurable: true, enumerable: true, writable: true });
/**
 * Defines `__gpp` or `__tcfapi`, with its frame and its answers to frames; `partsOf` gives a frame's call as a call of the
 * function. Where another script has the name, nothing: two would contradict each other.
 */
const openApi = (name, partsOf) => {
    const mine = ours.get(name);
    if (mine)
        return mine;
    const found = read(name);
    // an element of that id is none
    if (typeof found === 'function' && !(found instanceof Node)) {
        report('iab-taken', name);
        return undefined;
    }
    let answer = () => undefined;
    const call = (...parts) => answer(...parts);
    const api = {
        answer: (by) => void (answer = by),
        displace(install) {
            write(name, call);
            try {
                return [install(), read(name)];
            }
            finally {
                write(name, call);
            }
        },
    };
    write(name, call);
    answerFrames(name, (asked, reply) => void attempt(() => call(...partsOf(asked, reply))));
    attempt(() => addLocator(`${name}Locator`));
    ours.set(name, api);
    return api;
};

export { openApi };
