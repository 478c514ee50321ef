/** Sources that several rows share. */
/** Community data, Apache-2.0. Good for names; a lifetime yields to the vendor's own page. */
const OPEN_COOKIE_DATABASE = 'Open Cookie Database 0ee5a17 (2026-01-21)';
/** Google's table for the older Analytics libraries. */
const GOOGLE_ANALYTICS_COOKIES = 'developers.google.com/analytics/resources/concepts/gaConceptsCookies';
/** Google's page on its cookies, read in copies and quotations. */
const GOOGLE_COOKIES = 'policies.google.com/technologies/cookies';
/** The name occurs in real cookie headers; that says nothing about how long it is kept. */
const SEEN = 'seen in cookie headers in public repositories';

export { GOOGLE_ANALYTICS_COOKIES, GOOGLE_COOKIES, OPEN_COOKIE_DATABASE, SEEN };
