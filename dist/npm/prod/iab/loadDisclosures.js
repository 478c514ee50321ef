/** What writes a vendor list into the page, as the bundler splits it off. */
const loadDisclosures = (_settings) => import('./disclose.js');

export { loadDisclosures };
