import { page } from '../lib/page.js';

/** Tells the page what failed; the debug build explains it. */
const report = (code, cause) => void page('dispatchEvent')(new CustomEvent('sekisho:error', { detail: { code, cause } }));

export { report };
