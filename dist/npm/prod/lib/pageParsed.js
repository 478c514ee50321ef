import { page } from './page.js';

/** Resolves once the page's own markup is whole. */
const pageParsed = () => page('readyState') === 'loading'
    ? new Promise((resolve) => page('addEventListener')('DOMContentLoaded', () => resolve(), { once: true }))
    : Promise.resolve();

export { pageParsed };
