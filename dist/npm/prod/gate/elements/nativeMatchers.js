import { methodsOf, getterOf } from '../../lib/native.js';
import { PLACE, ANNOTATED } from './tag.js';

/** Takes the browser's own functions once: quick, and past the fields of forms that bear their names. */
const createNativeMatchers = () => {
    const { hasAttributes, matches } = methodsOf('Element', 'hasAttributes', 'matches');
    const firstOf = getterOf('Element', 'firstElementChild');
    return {
        // most of what is inserted has none, and asking for those costs less than comparing
        isAnnotated: (element) => hasAttributes.call(element) && matches.call(element, ANNOTATED),
        isPlace: (element) => matches.call(element, PLACE),
        hasElements: (element) => !!firstOf.call(element),
    };
};

export { createNativeMatchers };
