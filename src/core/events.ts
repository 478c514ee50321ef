import { page } from '../lib/page.js';

/** Tells the page, by an event on `document`. */
export const announce = (name: 'ready' | 'change' | 'show' | 'hide' | 'error', detail: unknown): void => {
  page('dispatchEvent')(new CustomEvent(`sekisho:${name}`, { detail }));
};
