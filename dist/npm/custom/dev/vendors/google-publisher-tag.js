import { GOOGLE } from './google.js';

// googlesyndication.com/tag/ serves the same library for limited ads, googletagservices.com the old one.
// No signal: see Google AdSense, whose first-party cookies these are too.
/** Google Publisher Tag: `gpt.js` of Google Ad Manager. */
const facts = {
    id: 'google-publisher-tag',
    purpose: 'advertising',
    hosts: [
        'securepubads.g.doubleclick.net',
        'googlesyndication.com/tag/',
        'googletagservices.com',
        'pubads.g.doubleclick.net',
        'googlesyndication.com/safeframe/',
    ],
    cookies: ['__gads', '__gpi', '__gpi_optout', '__eoi'],
};
const company = GOOGLE;

export { company, facts };
