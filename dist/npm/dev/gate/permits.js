import { attempt } from '../lib/attempt.js';
import { page } from '../lib/page.js';
import { label, needs } from './tag.js';

const createPermits = (settings, isGranted, isFromCode) => {
    const { nonce, vendors, purposes } = settings;
    let once = new WeakMap();
    const always = ['necessary', ...vendors.filter(({ purpose }) => purpose === 'necessary').map(({ id }) => id)];
    // what the parser has started without nonce or hash is under no policy that trusts whatever trusted scripts start
    // https://www.w3.org/TR/CSP3/#strict-dynamic-usage
    const isOpen = attempt(() => {
        const own = page('currentScript');
        return !!own && !own.async && !own.integrity;
    });
    /** Markup that an attacker could inject inertly must not pass a strict security policy by our hands. */
    const isForeign = (element) => 
    // an SVG script is another class
    element.localName === 'script' &&
        (nonce
            ? element.nonce !== nonce
            : !isOpen && element.hasAttribute('data-src') && needs(element).every((id) => always.includes(id)));
    const isOnce = (element) => once.has(element) && once.get(element) === label(element);
    const isPermitted = (element) => isOnce(element) || isGranted(needs(element));
    const isStrange = (element) => isForeign(element) && !isFromCode(element);
    const known = [...vendors, ...purposes].map(({ id }) => id);
    return {
        isKnown: (element) => needs(element).some((id) => known.includes(id)),
        isPermitted,
        isStrange,
        mayPass: (element) => isPermitted(element) && !isStrange(element),
        letPass: (element) => void once.set(element, label(element)),
        forget: () => void (once = new WeakMap()),
    };
};

export { createPermits };
