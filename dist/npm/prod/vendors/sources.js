/** Sources that several rows share. */
/** Community data, Apache-2.0. Good for names; a lifetime yields to the vendor's own page. */
const OPEN_COOKIE_DATABASE = 'Open Cookie Database 0ee5a17 (2026-01-21)';
/** Google's table for the older Analytics libraries. */
const GOOGLE_ANALYTICS_COOKIES = 'developers.google.com/analytics/resources/concepts/gaConceptsCookies';
/** Google's page on its cookies, read in copies and quotations. */
const GOOGLE_COOKIES = 'policies.google.com/technologies/cookies';
/** The name occurs in real cookie headers; that says nothing about how long it is kept. */
const SEEN = 'seen in cookie headers in public repositories';
/** The name occurs as a key of localStorage or sessionStorage in public code; that says nothing about how long it is kept. */
const SEEN_IN_STORAGE = 'seen as a storage key in public repositories';
/** Which host is whose, MIT. It knows neither cookies nor policies. */
const THIRD_PARTY_WEB = 'third-party-web 0.30.0 for the hosts';

export { GOOGLE_ANALYTICS_COOKIES, GOOGLE_COOKIES, OPEN_COOKIE_DATABASE, SEEN, SEEN_IN_STORAGE, THIRD_PARTY_WEB };
