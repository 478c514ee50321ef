import { page } from '../lib/page.js';

/** Calls back once the page is parsed, if it is not yet: what a script has declared without telling anybody is there by then. */
export const whenParsed = (callback: () => void): void => {
  if (page('readyState') === 'loading') page('addEventListener')('DOMContentLoaded', callback, { once: true });
};
