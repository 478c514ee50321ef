import { methodsOf } from '../../lib/native.js';
import { page } from '../../lib/page.js';
import { matchVendorHosts } from './matchVendorHosts.js';
import { createOriginal, restore } from './original.js';
import { createReadBack } from './readBack.js';
import { FETCHING_ATTRIBUTES } from '../elements/fetchingElements.js';
import { needs } from '../elements/tag.js';

/** Links of other kinds are only read. */
const FETCHING_LINK = /^$|sheet|load|fetch|connect|icon|manifest|render|dictionary/i;
/**
 * Writes an attribute where it differs: a lazy loader that observes `data-src` and answers by writing `src` would be called
 * by its own answer without end.
 */
const change = (element, name, value) => {
    if (element.getAttribute(name) !== value)
        element.setAttribute(name, value);
};
/** What a frame's markup names, its scripts included: links, doctypes and namespaces apart, which ask for nothing. */
const addressesIn = (markup) => markup
    .replace(/\\\//g, '/')
    .replace(/<(a\s|!doctype)[^>]*>|\bxmlns\S*/gi, '')
    .match(/(https?:)?\/\/[^\s"'<>()`]+/gi) || [];
/** The addresses that an attribute names. */
const addressesOf = (name, value) => name === 'srcdoc' ? addressesIn(value) : name.endsWith('srcset') ? value.split(/[\s,]+/) : [value];
/** From how many held elements on those that are gone are looked for. */
const MANY = 99;
const createDiverter = ({ settings, isGranted, isPermitted, isKnown }) => {
    const claimants = matchVendorHosts(settings);
    const { getAttribute } = methodsOf('Element', 'getAttribute');
    /** Elements whose annotation is ours, and whether `async` is. */
    const ours = new WeakMap();
    const diverted = new Set();
    let limit = MANY;
    const { cover, uncover } = createReadBack((element, name) => unmark(element, name), (element) => ours.get(element));
    const lacks = (address) => {
        // a link reads what the browser would, where `URL` may be the page's own; Firefox keeps what an old one has read
        const link = page('createElement')('a');
        link.href = String(address);
        const ids = claimants(link);
        return isGranted(ids) ? [] : ids;
    };
    /** Takes our annotation away once the element asks for something that is permitted. */
    const unmark = (element, name) => {
        element.removeAttribute(`data-${name}`);
        if (FETCHING_ATTRIBUTES[element.localName].some((other) => element.hasAttribute(`data-${other}`)))
            return;
        uncover(element);
        restore(element, false);
        ours.delete(element);
    };
    const mark = (element, name, value, missing) => {
        const type = getAttribute.call(element, 'type');
        let isAsync = false;
        if (element.localName === 'script' && type !== 'text/plain') {
            // one that code has made waits for no other; as soon as its type is not a script's, only the attribute tells
            // https://html.spec.whatwg.org/multipage/scripting.html#script-force-async
            isAsync = element.async && !element.hasAttribute('async');
            if (isAsync)
                element.setAttribute('async', '');
            if (type)
                element.setAttribute('data-type', type);
            element.setAttribute('type', 'text/plain');
        }
        if (missing.length) {
            const earlier = ours.has(element) ? needs(element) : [];
            if (!ours.has(element)) {
                ours.set(element, isAsync);
                cover(element);
                if (diverted.size > limit)
                    limit = alive().length + MANY;
                diverted.add(new WeakRef(element));
            }
            change(element, 'data-vendor', [...new Set([...earlier, ...missing])].join(' '));
        }
        change(element, `data-${name}`, value);
    };
    const divert = (element, name, value) => {
        if (!FETCHING_ATTRIBUTES[element.localName]?.includes(name))
            return false;
        if (element.localName === 'link' && !FETCHING_LINK.test(element.getAttribute('rel') || ''))
            return false;
        const isOurs = ours.has(element);
        if (!isOurs && isKnown(element)) {
            if (isPermitted(element))
                return false;
            mark(element, name, value, []);
            return true;
        }
        const missing = addressesOf(name, value).flatMap(lacks);
        const isLetPass = isOurs && isPermitted(element) && element.getAttribute(`data-${name}`) === value;
        if (missing.length && !isLetPass)
            mark(element, name, value, missing);
        else if (isOurs && !missing.length)
            unmark(element, name);
        return missing.length > 0 && !isLetPass;
    };
    const alive = () => [...diverted].flatMap((reference) => {
        const element = reference.deref();
        if (element && ours.has(element))
            return [element];
        diverted.delete(reference);
        return [];
    });
    const hidden = () => alive().filter((element) => element.isConnected && element.getRootNode() !== document);
    const copyOriginal = createOriginal((element) => ours.get(element));
    const original = (root) => (diverted.size ? copyOriginal(root) : undefined);
    return { divert, lacks, hidden, original };
};

export { FETCHING_LINK, addressesOf, createDiverter };
