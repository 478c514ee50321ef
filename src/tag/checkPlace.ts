/** Whether the tag stands where it can keep its promise, for the developer: the debug build's only. */
import { of, page } from '../lib/page.js';
import { warn } from '../lib/warn.js';

/** What fetches by its address, and may be a third party's. */
const FETCHING = 'script[src],iframe[src],img[src]';

const findForeign = (script: Element): string | undefined => {
  for (const element of page('querySelectorAll')<HTMLScriptElement>(FETCHING)) {
    const isBefore = of(script, 'compareDocumentPosition')(element) & 2;
    if (isBefore && element.src.startsWith('http') && !element.src.startsWith(`${location.origin}/`))
      return element.src;
  }
  return undefined;
};

const readReason = (script: HTMLScriptElement | undefined): string | undefined => {
  if (!script) return 'is a module, or its code was copied into another file';
  for (const name of ['async', 'defer']) if (script.hasAttribute(name)) return `has the attribute ${name}`;
  // scripts made by code are `async` unless they are told otherwise, those of the parser are not
  if (script.async || page('readyState') !== 'loading') return 'was added by another script';
  const foreign = findForeign(script);
  return foreign && `stands behind ${foreign}`;
};

/** Reports a tag that runs too late to hold everything. */
export const checkPlace = (script: HTMLScriptElement | undefined): void => {
  const reason = readReason(script);
  if (reason) warn('late-tag', reason);
};
