import { attempt } from '../lib/attempt.js';
import { isStub } from './isStub.js';
import { isThing } from './isThing.js';

/**
 * What the page itself calls by a global name, an object or function; nothing where an element bears the name, or a stub of ours, or
 * something else.
 */
const readGlobal = (name) => {
    const value = Object.getOwnPropertyDescriptor(window, name) && attempt(() => Reflect.get(window, name));
    return isThing(value) && !isStub(value) ? value : undefined;
};

export { readGlobal };
