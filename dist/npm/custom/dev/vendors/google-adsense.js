import { GOOGLE } from './google.js';

// The signal `adsense` speaks for it, not `google`: Google does not name it among the products that obey Consent Mode.
// Not fundingchoicesmessages.google.com, nor its FCCDCF and FCNEC: that is Google's own consent message and its record.
/** Google AdSense: `adsbygoogle.js`. */
const facts = {
    id: 'google-adsense',
    purpose: 'advertising',
    advertises: true,
    hosts: [
        'googleads.g.doubleclick.net/pagead/ads',
        'tpc.googlesyndication.com',
        'googlesyndication.com/pagead/',
        'partner.googleadservices.com',
        'googleads.g.doubleclick.net/pagead/html/',
    ],
    cookies: ['__gads', '__gpi', '__gpi_optout', '__eoi', 'GoogleAdServingTest'],
};
// AdSense’s code, as public sites carry it (@nuxt/scripts 1.3.9 writes it)
/** Globals that page code calls. */
const stubs = [{ name: 'adsbygoogle', kind: 'list' }];
const company = GOOGLE;

export { company, facts, stubs };
