import { isHeldScript, needs } from '../gate/elements/tag.js';
import { page } from '../lib/page.js';

const ANNOTATED = ['script', 'template'].map((name) => `${name}[data-vendor],${name}[data-purpose]`).join();
const words = (element, name) => (element.getAttribute(name) || '').split(/\s+/).filter(Boolean);
const textOf = (script) => `${script.text} ${script.getAttribute('data-src') || ''} ${script.src}`;
const createVendorTags = (vendors, names, nonce) => {
    const hosts = vendors.flatMap((vendor) => vendor.hosts || []).map((host) => host.replace('*', ''));
    const hasHost = (script) => hosts.some((host) => ['/', '.'].some((before) => textOf(script).includes(before + host)));
    const isTheirs = (element) => {
        if (words(element, 'data-vendor').some((word) => vendors.some(({ id }) => id === word)))
            return true;
        // a tag that says its purpose alone is known by what it speaks of
        const isOfPurpose = words(element, 'data-purpose').some((word) => vendors.some(({ purpose }) => purpose === word));
        const scripts = element instanceof HTMLTemplateElement ? element.content.querySelectorAll('script') : [element];
        return (isOfPurpose &&
            [...scripts].some((script) => hasHost(script) || names.some((name) => script.text.includes(name))));
    };
    const find = () => [...page('querySelectorAll')(ANNOTATED)].filter(isTheirs);
    return {
        areWaiting() {
            const tags = find();
            if (!tags.length)
                return false;
            const script = page('currentScript');
            if (script instanceof HTMLScriptElement && (hasHost(script) || (script.matches(ANNOTATED) && isTheirs(script))))
                return false;
            // a module does not say when it is at work
            return !tags.some((tag) => tag instanceof HTMLScriptElement && tag.type === 'module');
        },
        arePending: (isGranted) => find().some((tag) => isHeldScript(tag) && (!nonce || tag.nonce === nonce) && needs(tag).every(isGranted)),
    };
};

export { createVendorTags };
