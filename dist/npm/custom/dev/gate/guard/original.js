import { methodsOf } from '../../lib/native.js';
import { page, of } from '../../lib/page.js';
import { FETCHING_ATTRIBUTES } from '../elements/fetchingElements.js';
import { trust } from '../elements/trustedTypes.js';

/** Markup as it was before something in it was held. */
/** Takes our annotation off an element whose addresses are what the page wrote. */
const restore = (element, isAsync) => {
    const { getAttribute } = methodsOf('Element', 'getAttribute');
    element.removeAttribute('data-vendor');
    if (isAsync)
        element.removeAttribute('async');
    if (getAttribute.call(element, 'type') !== 'text/plain')
        return;
    const type = element.getAttribute('data-type');
    element.removeAttribute('data-type');
    if (type)
        element.setAttribute('type', type);
    else
        element.removeAttribute('type');
};
/**
 * Has the text of a `<noscript>` written as it is, where a document without scripting would escape it. It is read as markup in
 * that document, which fetches and runs nothing; where Trusted Types forbid that, it stays escaped.
 */
const writeOut = (inert, element) => {
    const range = inert.createRange();
    range.selectNodeContents(inert.body);
    try {
        const content = range.createContextualFragment(trust('markup').createHTML(element.textContent));
        methodsOf('Element', 'replaceChildren').replaceChildren.call(element, content);
    }
    catch {
        // the page reads its markup all the same
    }
};
/**
 * Makes the copier of what the page wrote. Its copies are in a document where nothing is fetched; that of a shadow root is
 * its content in an element. There is none where nothing is held: `asyncOf` tells of an element whether its `async` is ours,
 * and nothing if none of its annotation is.
 */
const createOriginal = (asyncOf) => {
    const { getAttribute, setAttribute, replaceChildren } = methodsOf('Element', 'getAttribute', 'setAttribute', 'replaceChildren');
    const { importNode } = methodsOf('Document', 'importNode');
    const list = (node) => [
        node,
        ...of(node, 'querySelectorAll')('[data-vendor]'),
    ];
    return (root) => {
        const held = 'querySelectorAll' in root ? list(root) : [];
        if (held.every((element) => asyncOf(element) === undefined))
            return undefined;
        const inert = page('implementation').createHTMLDocument('');
        const copyOf = (node) => importNode.call(inert, node, true);
        const isShadow = root instanceof ShadowRoot;
        // neither this nor a document can be imported
        const copy = isShadow ? inert.createElement('div') : root === document ? root.cloneNode(true) : copyOf(root);
        if (isShadow)
            replaceChildren.apply(copy, [...root.childNodes].map(copyOf));
        list(copy).forEach((twin, at) => {
            const element = held[at];
            const isAsync = asyncOf(element);
            if (isAsync === undefined)
                return;
            for (const name of FETCHING_ATTRIBUTES[element.localName]) {
                const value = getAttribute.call(element, `data-${name}`);
                if (value !== null)
                    setAttribute.call(twin, name, value);
                twin.removeAttribute(`data-${name}`);
            }
            restore(twin, isAsync);
        });
        for (const element of of(copy, 'querySelectorAll')('noscript'))
            writeOut(inert, element);
        return copy;
    };
};

export { createOriginal, restore };
