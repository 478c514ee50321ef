import { of, page } from '../lib/page.js';

/** Selects every annotated element. */
const ANNOTATED = '[data-purpose],[data-vendor]';
/** Selects frames that the visitor misses while they are held, as far as their attributes tell. */
const EMBED = 'iframe[data-src]:not([data-placeholder=none],[width="0"],[width="1"])';
/** Purposes and vendors that must all be granted before the element passes. */
const needs = (element) => `${element.getAttribute('data-purpose') || ''} ${element.getAttribute('data-vendor') || ''}`
    .split(/\s+/)
    .filter(Boolean);
/** What the visitor is asked about an element: its address, and whom it needs. */
const label = (element) => needs(element).join() + element.getAttribute('data-src');
/** A script written so that the browser does not run it: by its type, or by a held address alone. */
const isHeldScript = (element) => element instanceof HTMLScriptElement &&
    (element.getAttribute('type') === 'text/plain' || (element.hasAttribute('data-src') && !element.src));
/** Whether the parser has passed the element's end. While a page loads, an inline script may still lack its text. */
const isWhole = (element) => {
    for (let node = element; node; node = of(node, 'parentNode'))
        if (of(node, 'nextSibling'))
            return true;
    return page('readyState') !== 'loading';
};

export { ANNOTATED, EMBED, isHeldScript, isWhole, label, needs };
