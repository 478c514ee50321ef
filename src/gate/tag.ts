import { of, page } from '../lib/page.js';

/** Selects links that the interface makes more of: a frame, a way to share, a stand-in. They are never held. */
const LINK = 'a[data-embed],a[data-share],a[data-instead]';

/** Selects every annotated element. */
export const ANNOTATED = `[data-purpose],[data-vendor],${LINK}`;

/** Selects what the interface takes care of: frames the visitor misses while they are held, as far as attributes tell. */
export const EMBED = `iframe[data-src]:not([src],[data-placeholder=none],[width="0"],[width="1"]),${LINK}`;

/** Purposes and vendors that must all be granted before the element passes. */
export const needs = (element: Element): string[] =>
  `${element.getAttribute('data-purpose') || ''} ${element.getAttribute('data-vendor') || ''}`
    .split(/\s+/)
    .filter(Boolean);

/** Makes an element need what the other needs too. */
export const inherit = (element: Element, from: Element): void => {
  for (const name of ['data-purpose', 'data-vendor']) {
    const both = `${from.getAttribute(name) || ''} ${element.getAttribute(name) || ''}`.trim();
    if (both) element.setAttribute(name, both);
  }
};

/** What the visitor is asked about an element: its address, and whom it needs. */
export const label = (element: Element): string => needs(element).join() + element.getAttribute('data-src');

/** A script written so that the browser does not run it: by its type, or by a held address alone. */
export const isHeldScript = (element: Element): element is HTMLScriptElement =>
  element instanceof HTMLScriptElement &&
  (element.getAttribute('type') === 'text/plain' || (element.hasAttribute('data-src') && !element.src));

/** Whether the parser has passed the element's end. While a page loads, an inline script may still lack its text. */
export const isWhole = (element: Element): boolean => {
  for (let node: Node | null = element; node; node = of(node, 'parentNode')) if (of(node, 'nextSibling')) return true;
  return page('readyState') !== 'loading';
};
