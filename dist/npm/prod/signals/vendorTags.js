import { page } from '../lib/page.js';

const ANNOTATED = ['script', 'template'].map((name) => `${name}[data-vendor],${name}[data-purpose]`).join();
const words = (element, name) => (element.getAttribute(name) || '').split(/\s+/).filter(Boolean);
const isHeld = (script) => script.getAttribute('type') === 'text/plain' || (script.hasAttribute('data-src') && !script.src);
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
    const scripts = () => find().filter((tag) => tag instanceof HTMLScriptElement);
    return {
        exist: () => find().length > 0,
        areAtWork() {
            const script = page('currentScript');
            if (script instanceof HTMLScriptElement && (hasHost(script) || (script.matches(ANNOTATED) && isTheirs(script))))
                return true;
            // a module does not say when it is at work
            return scripts().some(({ type }) => type === 'module');
        },
        arePending: (isGranted) => scripts().some((script) => isHeld(script) &&
            (!nonce || script.nonce === nonce) &&
            [...words(script, 'data-vendor'), ...words(script, 'data-purpose')].every(isGranted)),
    };
};

export { createVendorTags };
