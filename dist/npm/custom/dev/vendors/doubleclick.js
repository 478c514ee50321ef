import { GOOGLE } from './google.js';

// The whole domain, save for the hosts and paths below it that another Google vendor claims for itself. What Google
// Analytics sends to it carries the advertising cookie of the domain, so that needs both.
/** DoubleClick: Campaign Manager 360 and Floodlight, and the whole of doubleclick.net. */
const facts = {
    id: 'doubleclick',
    purpose: 'advertising',
    advertises: true,
    hosts: [
        'googletagmanager.com/gtag/',
        'googletagmanager.com/gtag/js?id=DC-',
        'googletagmanager.com/gtag/destination?id=DC-',
        'adservice.google.*',
        'doubleclick.net',
        '2mdn.net',
        'adtrafficquality.google',
        'stats.g.doubleclick.net',
    ],
    cookies: ['_gcl_dc', '_dcid', 'FPGCLDC'],
    signals: ['google'],
};
const company = GOOGLE;

export { company, facts };
