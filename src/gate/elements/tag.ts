import { of, page } from '../../lib/page.js';

/** Selects what asks for something to be drawn: disclosures, a link that is to become more. It is never held. */
const ASKING =
  '[data-sekisho=disclosures],[data-sekisho=external-transmission],a[data-embed],a[data-share],a[data-instead]';

/** Selects every element the gate has to do with. */
export const ANNOTATED = `[data-purpose],[data-vendor],${ASKING}`;

/** Selects places where the interface draws: those, and frames the visitor misses, as far as their attributes tell. */
export const PLACE = `iframe[data-src]:not([src],[data-placeholder=none],[width="0"],[width="1"]),${ASKING}`;

/** Purposes and vendors that must all be granted before the element passes. */
export const needs = (element: Pick<Element, 'getAttribute'>): string[] =>
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
  (of(element, 'getAttribute')('type') === 'text/plain' || (element.hasAttribute('data-src') && !of(element, 'src')));

/** Whether the parser has passed the element's end. While a page loads, an inline script may still lack its text. */
export const isWhole = (element: Element): boolean => {
  for (let node: Node | null = element; node; node = of(node, 'parentNode')) if (of(node, 'nextSibling')) return true;
  return page('readyState') !== 'loading';
};
