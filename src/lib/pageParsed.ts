import { page } from './page.js';

/** Resolves once the page's own markup is whole. */
export const pageParsed = (): Promise<void> =>
  page('readyState') === 'loading'
    ? new Promise((resolve) => page('addEventListener')('DOMContentLoaded', () => resolve(), { once: true }))
    : Promise.resolve();
