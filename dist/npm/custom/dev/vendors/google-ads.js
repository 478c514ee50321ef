import { GOOGLE } from './google.js';

// The tag's addresses are shared with Google Analytics: see there. The pixels of www.google.com are also asked for
// under the visitor's national domain.
// www.googleadservices.com only: partner.googleadservices.com is AdSense's.
/** Google Ads: conversions and remarketing, `gtag.js` with an `AW-` id. */
const facts = {
    id: 'google-ads',
    purpose: 'advertising',
    advertises: true,
    hosts: [
        'googletagmanager.com/gtag/',
        'googletagmanager.com/gtag/js?id=AW-',
        'www.googleadservices.com',
        'googleads.g.doubleclick.net/pagead/viewthroughconversion',
        'td.doubleclick.net',
        'google.*/rmkt/',
        'google.*/ads/',
        'googleads.g.doubleclick.net/pagead/conversion',
        'ad.doubleclick.net/ccm/',
        'googletagmanager.com/gtag/destination?id=AW-',
        'google.*/pagead/',
        'pagead2.googlesyndication.com/ccm/',
        'google.*/ccm/',
        'google.*/measurement/',
    ],
    // not `_gcl_*`: `_gcl_dc` is DoubleClick's
    cookies: ['_gcl_au', '_gcl_aw', '_gcl_ag', '_gcl_gb', '_gcl_gs', '_gac_gb_*', 'FPAU', 'FPGCLAW', 'FPGCLGB'],
    storage: ['_gcl_ls'],
    signals: ['google'],
};
const company = GOOGLE;

export { company, facts };
