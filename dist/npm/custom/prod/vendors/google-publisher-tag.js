import { GOOGLE } from './google.js';

// googlesyndication.com/tag/ serves the same library for limited ads, googletagservices.com the old one.
// The signal `gpt` speaks for it, not `google`: see Google AdSense, whose first-party cookies these are too.
/** Google Publisher Tag: `gpt.js` of Google Ad Manager. */
const facts = {
    id: 'google-publisher-tag',
    purpose: 'advertising',
    advertises: true,
    hosts: [
        'securepubads.g.doubleclick.net',
        'googlesyndication.com/tag/',
        'googletagservices.com',
        'pubads.g.doubleclick.net',
        'googlesyndication.com/safeframe/',
    ],
    cookies: ['__gads', '__gpi', '__gpi_optout', '__eoi'],
};
// googleads/google-publisher-tag-samples 793f04f (2026-07-28)
/** Globals that page code calls. */
const stubs = [{ name: 'googletag', kind: 'object', queue: 'cmd' }];
const company = GOOGLE;

export { company, facts, stubs };
