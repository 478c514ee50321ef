import { page } from '../lib/page.js';

/** Calls back once the page is parsed, if it is not yet: what a script has declared without telling anybody is there by then. */
const whenParsed = (callback) => {
    if (page('readyState') === 'loading')
        page('addEventListener')('DOMContentLoaded', callback, { once: true });
};

export { whenParsed };
