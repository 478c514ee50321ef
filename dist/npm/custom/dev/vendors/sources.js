/** Sources that several rows share. */
/** Community data, Apache-2.0. Good for names; a lifetime yields to the vendor's own page. */
const OPEN_COOKIE_DATABASE = 'Open Cookie Database 0ee5a17 (2026-01-21)';

export { OPEN_COOKIE_DATABASE };
