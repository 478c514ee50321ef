import { page } from '../core/page.js';

/** Selects every annotated element. */
const ANNOTATED = '[data-purpose],[data-vendor]';
/** Purposes and vendors that must all be granted before the element passes. */
const needs = (element) => `${element.getAttribute('data-purpose') || ''} ${element.getAttribute('data-vendor') || ''}`
    .split(/\s+/)
    .filter(Boolean);
/** A script written so that the browser does not run it. */
const isHeldScript = (element) => element instanceof HTMLScriptElement && element.getAttribute('type') === 'text/plain';
/** Whether the parser has passed the element's end. While a page loads, an inline script may still lack its text. */
const isWhole = (element) => {
    for (let node = element; node; node = node.parentNode)
        if (node.nextSibling)
            return true;
    return page('readyState') !== 'loading';
};

export { ANNOTATED, isHeldScript, isWhole, needs };
