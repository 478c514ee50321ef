// @ts-check
/** Where JavaScript runs at the edge, the whole record is read by `sekisho/server`, its time included. */

/** @type {(site: import('./describe.mjs').Site, how: string) => string} */
const head = ({ version, options }, how) => `// Written by sekisho policy (Sekisho ${version}). ${how}
import { withConsent } from 'sekisho/server';

const options = ${JSON.stringify(options, null, 2)};
`;

/** @type {(site: import('./describe.mjs').Site) => string} */
export const cloudflare = (
  site,
) => `${head(site, 'A module for Cloudflare Workers, on the routes of the site’s pages.')}
export default {
  fetch: withConsent((request) => fetch(request), options, { hold: false, csp: true }),
};
`;

/** @type {(site: import('./describe.mjs').Site) => string} */
export const fastly = (site) => `${head(site, 'For Fastly Compute; the backend is named "origin".')}
const answer = withConsent((request) => fetch(request, { backend: 'origin' }), options, { hold: false, csp: true });

addEventListener('fetch', (event) => event.respondWith(answer(event.request)));
`;
