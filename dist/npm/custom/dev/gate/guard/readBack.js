import { methodsOf } from '../../lib/native.js';
import { page } from '../../lib/page.js';
import { FETCHING_ATTRIBUTES } from '../elements/fetchingElements.js';

/** What a held element's attributes are put behind. */
const toProperties = ({ localName }) => [...FETCHING_ATTRIBUTES[localName], localName === 'script' ? 'type' : ''].filter(Boolean);
/** `forget` is called for an address that the page takes away; `isAsyncOurs` tells whether we have written `async`. */
const createReadBack = (forget, isAsyncOurs) => {
    const { getAttribute, getAttributeNames, removeAttribute } = methodsOf('Element', 'getAttribute', 'getAttributeNames', 'removeAttribute');
    /** What the page wrote. */
    const read = (element, given) => {
        const name = String(given).toLowerCase();
        const value = getAttribute.call(element, name);
        const isHeld = name === 'type' ? value === 'text/plain' : value === null;
        return isHeld && toProperties(element).includes(name) ? getAttribute.call(element, `data-${name}`) : value;
    };
    const methods = {
        getAttribute(name) {
            return read(this, name);
        },
        hasAttribute(name) {
            return read(this, name) !== null;
        },
        getAttributeNames() {
            const names = getAttributeNames.call(this).map((name) => {
                const own = name.replace('data-', '');
                return toProperties(this).includes(own) ? own : name;
            });
            const theirs = names.filter((name) => name !== 'data-vendor' && (name !== 'async' || !isAsyncOurs(this)));
            return [...new Set(theirs)].filter((name) => read(this, name) !== null);
        },
        removeAttribute(name) {
            if (FETCHING_ATTRIBUTES[this.localName].includes(name))
                forget(this, name);
            removeAttribute.call(this, name);
        },
    };
    return {
        cover(element) {
            const put = (name, property) => void Reflect.defineProperty(element, name, { configurable: true, ...property });
            for (const name in methods)
                put(name, { writable: true, value: methods[name] });
            for (const name of toProperties(element)) {
                // SVG has objects there
                if (typeof Reflect.get(element, name) !== 'string')
                    continue;
                put(name, {
                    get() {
                        const value = read(element, name) || '';
                        if (!value || !/^(src|href|data|poster)$/.test(name))
                            return value;
                        const link = page('createElement')('a');
                        link.href = value;
                        return link.href;
                    },
                    set(value) {
                        Reflect.set(Object.getPrototypeOf(element), name, value, element);
                    },
                });
            }
        },
        uncover(element) {
            // the last two are what a refusal tells
            for (const name of [...Object.keys(methods), ...toProperties(element), 'error', 'complete'])
                Reflect.deleteProperty(element, name);
        },
    };
};

export { createReadBack };
