import { label, needs } from './tag.js';

/** Markup that an attacker could inject inertly must not pass a strict security policy by our hands. */
const isForeign = (element, { nonce }) => 
// an SVG script is another class
element.localName === 'script' && !!nonce && element.nonce !== nonce;
const createPermits = (settings, isGranted, isFromCode) => {
    let once = new WeakMap();
    const isPermitted = (element) => once.get(element) === label(element) || isGranted(needs(element));
    const isStrange = (element) => isForeign(element, settings) && !isFromCode(element);
    const known = [...settings.vendors, ...settings.purposes].map(({ id }) => id);
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
