import { attempt } from '../lib/attempt.js';
import { page } from '../lib/page.js';
import { label, needs } from './elements/tag.js';

/** Scripts, SVG's among them, and links that fetch one: the policy asks both for what it trusts scripts by. */
const isScript = (element) => element.localName === 'script' || element.matches('link[rel~=modulepreload i],link[as=script i]');
const createPermissions = (settings, isGranted, isFromCode) => {
    const { nonce, vendors, purposes } = settings;
    let once = new WeakMap();
    const always = ['necessary', ...vendors.filter(({ purpose }) => purpose === 'necessary').map(({ id }) => id)];
    // what the parser has loaded without nonce or hash is under no policy that trusts whatever trusted scripts start
    // https://www.w3.org/TR/CSP3/#strict-dynamic-usage
    const isOpen = attempt(() => {
        const own = page('currentScript');
        return !!own && !!own.src && !own.async && !own.integrity;
    });
    /** Markup that an attacker could inject inertly must not pass a strict security policy by our hands. */
    const isForeign = (element) => isScript(element) &&
        (nonce
            ? element.nonce !== nonce
            : !isOpen && needs(element).every((id) => always.includes(id)));
    const isOnce = (element) => once.has(element) && once.get(element) === label(element);
    const isPermitted = (element) => isOnce(element) || isGranted(needs(element));
    const lacksNonce = (element) => isForeign(element) && !isFromCode(element);
    const known = [...vendors, ...purposes].map(({ id }) => id);
    return {
        isKnown: (element) => needs(element).some((id) => known.includes(id)),
        isPermitted,
        lacksNonce,
        mayPass: (element) => isPermitted(element) && !lacksNonce(element),
        letPass: (element) => void once.set(element, label(element)),
        forget: () => void (once = new WeakMap()),
    };
};

export { createPermissions };
