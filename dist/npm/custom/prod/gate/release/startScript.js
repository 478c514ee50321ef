import { of, page } from '../../lib/page.js';
import { warn } from '../../lib/warn.js';
import { trust, webAddress } from '../elements/trustedTypes.js';

/** The only file that creates and starts script elements. */
/** Where elements of our own go; XHTML may do without a head. */
const root = () => page('head') || page('documentElement');
const isModule = (script) => [script.getAttribute('data-type'), script.getAttribute('type')].includes('module');
/** Whether it is fetched rather than written in the page. */
const isExternal = (script) => script.hasAttribute('data-src');
/** Runs as soon as it is there, like any `async` script. */
const isFree = (script) => script.hasAttribute('async') && (isExternal(script) || isModule(script));
/** Waits until the page is parsed, like any `defer` script or module. */
const isDeferred = (script) => isModule(script) || (script.hasAttribute('defer') && isExternal(script));
/**
 * Whether the browser would still start this very element. One made by `innerHTML` is marked as already started; its
 * `async` property says so (HTML, "prepare the script element", steps 1 and 4: the parser forces `async` on a script it
 * could not run, the fragment parser does not). Firefox 153 reports `true` for both, so there every script is renewed.
 */
const isStartable = (script) => {
    isFirefox ?? (isFirefox = CSS.supports('-moz-appearance', 'none'));
    return script.async && !isFirefox;
};
let isFirefox;
/** A script like the given one that the browser has never seen, in its place. */
const renew = (old) => {
    const script = page('createElement')('script');
    for (const { name, value } of old.attributes)
        script.setAttribute(name, value);
    script.nonce = old.nonce;
    if (old.text)
        script.text = trust().createScript(old.text);
    // whoever waits for the old one is told by it
    for (const type of ['load', 'error'])
        script.addEventListener(type, () => old.dispatchEvent(new Event(type)));
    old.replaceWith(script);
    return script;
};
/** Waits for a script's answer, good or bad, but not for longer than the limit, if there is one. */
const answer = (script, timeout, onEnd) => new Promise((resolve) => {
    const expire = () => {
        warn('script-timeout', script.src);
        resolve();
    };
    const timer = timeout === undefined ? timeout : setTimeout(expire, timeout);
    const done = () => {
        clearTimeout(timer);
        resolve();
        onEnd();
    };
    script.addEventListener('load', done);
    script.addEventListener('error', done);
});
/** Inline modules that were started, and those of them that are known to have ended. */
let [started, ended] = [0, 0];
/**
 * An inline module never tells when it has run. The browser keeps the order among those that are not `async`: a second
 * one behind it tells. Behind one that hangs, the next ones are `async`, or they would hang too.
 */
const createMarker = (module) => {
    const marker = page('createElement')('script');
    const isAsync = started > ended;
    const id = `sekisho-${(started += 1)}`;
    const text = trust().createScript(`let e=document.getElementById("${id}");e.dispatchEvent(new Event("load"));e.remove()`);
    marker.addEventListener('load', () => (ended += 1), { once: true });
    module.async = isAsync;
    return Object.assign(marker, { id, type: 'module', async: isAsync, nonce: module.nonce, text });
};
/**
 * Starts a held script in its place, all attributes kept. What it gives back is settled once the script has run or
 * failed, or has not answered within `timeout` milliseconds. Throws where the page's security policy refuses it.
 */
const startScript = (held, { timeout, onStart, onEnd }) => {
    const source = isExternal(held) && trust().createScriptURL(webAddress(held.getAttribute('data-src')));
    const script = isStartable(held) ? held : renew(held);
    const marker = isModule(script) && !source && !isFree(script) ? createMarker(script) : undefined;
    // for a free one nobody waits
    const limit = isFree(script) ? undefined : timeout;
    const answered = source || marker ? answer(marker || script, limit, () => onEnd(script)) : undefined;
    const type = script.getAttribute('data-type');
    if (type)
        script.type = type;
    else if (of(script, 'type') === 'text/plain')
        script.removeAttribute('type');
    // what starts an inert script: getting its `src`, or being put into the page
    onStart(script);
    if (source) {
        script.src = source;
    }
    else {
        script.after(script);
        if (marker)
            script.after(marker);
        else
            onEnd(script);
    }
    return answered;
};
/** Fetches a script that has to wait for its turn, so that waiting costs no time. */
const preloadScript = (script) => {
    if (!isExternal(script))
        return;
    const link = page('createElement')('link');
    for (const { name, value } of script.attributes) {
        if (/^(crossorigin|integrity|referrerpolicy|fetchpriority)$/.test(name))
            link.setAttribute(name, value);
    }
    Object.assign(link, {
        rel: isModule(script) ? 'modulepreload' : 'preload',
        as: 'script',
        nonce: script.nonce,
        href: webAddress(script.getAttribute('data-src')),
    });
    link.onload = link.onerror = () => link.remove();
    root().append(link);
};
/**
 * Makes a template's script wait for its turn instead of running when it is inserted. Gives back the one that stands for
 * it: the text of a clone is not trusted by Trusted Types, so it is made anew.
 */
const neutralise = (clone) => {
    const { type } = clone;
    if (type !== 'text/plain') {
        if (type)
            clone.setAttribute('data-type', type);
        const source = clone.getAttribute('src');
        if (source !== null)
            clone.setAttribute('data-src', source);
        clone.removeAttribute('src');
        clone.setAttribute('type', 'text/plain');
    }
    return renew(clone);
};
/**
 * Loads one of our own modules with its integrity checked. Rejects if the check fails; the caller must then not
 * `import()` the same address, for Chromium and WebKit would run the unchecked bytes.
 */
const startModule = (address, integrity, nonce) => new Promise((resolve, reject) => {
    const script = page('createElement')('script');
    const src = trust().createScriptURL(address);
    Object.assign(script, { type: 'module', crossOrigin: '', integrity, nonce, src });
    script.onload = () => resolve();
    script.onerror = reject;
    root().append(script);
});

export { isDeferred, isExternal, isFree, neutralise, preloadScript, startModule, startScript };
