/** HubSpot: its tracking code, with the forms, banners, chat and calls to action that it loads. */
const facts = {
    id: 'hubspot',
    purpose: 'analytics',
    // hubspot.net serves the sites’ own files, too, and is not claimed
    hosts: [
        'hubspot.com',
        'hs-scripts.com',
        'hs-analytics.net',
        'hs-banner.com',
        'hscollectedforms.net',
        'hsleadflows.net',
        'hsforms.net',
        'hsforms.com',
        'hubapi.com',
        'hsadspixel.net',
        'hscta.net',
        'usemessages.com',
    ],
    // not __hs_opt_out, __hs_do_not_track and their like, which keep consent
    cookies: [
        '__hstc',
        'hubspotutk',
        'messagesUtk',
        '__hssc',
        '__hssrc',
        'hs-messages-is-open',
        'hs-messages-hide-welcome-message',
    ],
    linksToIdentity: true,
    // HubSpot’s tracking code, as page code of public repositories uses it (2026-11-28)
    stubs: [{ name: '_hsq', kind: 'list' }],
    company: 'HubSpot, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
