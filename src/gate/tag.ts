import { page } from '../core/page.js';

/** Selects every annotated element. */
export const ANNOTATED = '[data-purpose],[data-vendor]';

/** Purposes and vendors that must all be granted before the element passes. */
export const needs = (element: Element): string[] =>
  `${element.getAttribute('data-purpose') || ''} ${element.getAttribute('data-vendor') || ''}`
    .split(/\s+/)
    .filter(Boolean);

/** A script written so that the browser does not run it. */
export const isHeldScript = (element: Element): element is HTMLScriptElement =>
  element instanceof HTMLScriptElement && element.getAttribute('type') === 'text/plain';

/** Whether the parser has passed the element's end. While a page loads, an inline script may still lack its text. */
export const isWhole = (element: Element): boolean => {
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return page('readyState') !== 'loading';
};
