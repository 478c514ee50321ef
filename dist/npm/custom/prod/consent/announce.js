import { page } from '../lib/page.js';

/** Tells the page, by an event on `document`. */
const announce = (name, detail) => {
    page('dispatchEvent')(new CustomEvent(`sekisho:${name}`, { detail }));
};

export { announce };
