import { readGlobal } from './readGlobal.js';

/** A library's queue: what the page calls so, or an array that the library will find. */
const openQueue = (name) => {
    if (!readGlobal(name))
        Reflect.set(window, name, []);
    return readGlobal(name);
};

export { openQueue };
