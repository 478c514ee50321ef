import { page } from '../lib/page.js';

/** Selects elements that ask for disclosures: nothing of theirs is held, but this is where they are found. */
export const DISCLOSURES = '[data-sekisho=disclosures],[data-sekisho=external-transmission]';

/** Selects every element the gate has to do with. */
export const ANNOTATED = `[data-purpose],[data-vendor],${DISCLOSURES}`;

/** Selects frames that the visitor misses while they are held, as far as their attributes tell. */
export const EMBED = 'iframe[data-src]:not([data-placeholder=none],[width="0"],[width="1"])';

/** Purposes and vendors that must all be granted before the element passes. */
export const needs = (element: Element): string[] =>
  `${element.getAttribute('data-purpose') || ''} ${element.getAttribute('data-vendor') || ''}`
    .split(/\s+/)
    .filter(Boolean);

/** What the visitor is asked about an element: its address, and whom it needs. */
export const label = (element: Element): string => needs(element).join() + element.getAttribute('data-src');

/** A script written so that the browser does not run it: by its type, or by a held address alone. */
export const isHeldScript = (element: Element): element is HTMLScriptElement =>
  element instanceof HTMLScriptElement &&
  (element.getAttribute('type') === 'text/plain' || (element.hasAttribute('data-src') && !element.src));

/** Whether the parser has passed the element's end. While a page loads, an inline script may still lack its text. */
export const isWhole = (element: Element): boolean => {
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return page('readyState') !== 'loading';
};
