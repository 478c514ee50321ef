import { GOOGLE } from './google.js';

// Google's tag is one script for several products; its id says which (docs/adding-a-vendor.md, "Shared hosts").
// Where it does not say it, as `GT-` and `MC-` do not, or where another parameter comes first, or none, each of them claims it.
// google.com/g/collect is where the tag turns to when the measurement hosts cannot be reached, by a guard for example.
/** Google Analytics: `gtag.js` with a `G-` id, and what it sends. */
const facts = {
    id: 'google-analytics',
    purpose: 'analytics',
    hosts: [
        'googletagmanager.com/gtag/',
        'googletagmanager.com/gtag/js?id=G-',
        'googletagmanager.com/gtag/js?id=UA-',
        'googletagmanager.com/gtag/destination?id=G-',
        'google-analytics.com',
        'analytics.google.com',
        'stats.g.doubleclick.net',
        'google.*/g/collect',
    ],
    // not `_ga*`: Google Optimize's `_gaexp` is another product; not `_gac_*`: `_gac_gb_*` is Google Ads'
    cookies: ['_ga', '_ga_*', '_gid', '_gat', '_gat_*', '_gac_G-*', '_gac_UA-*', '_dc_gtm_*', 'FPID', 'FPLC', 'FPGSID'],
    signals: ['google'],
};
const company = GOOGLE;

export { company, facts };
