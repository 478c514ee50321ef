// Widgets (platform, syndication), the images in them (twimg.com) and pixel (ads-twitter.com, t.co, analytics). Not twitter.com and x.com as a whole.
/** X: embedded posts and buttons, and the advertising pixel. */
const facts = {
    id: 'x',
    purpose: 'social',
    advertises: true,
    hosts: [
        'platform.x.com',
        'analytics.twitter.com',
        'platform.twitter.com',
        'syndication.twitter.com',
        'syndication.x.com',
        'analytics.x.com',
        'ads-twitter.com',
        'twimg.com',
        't.co',
    ],
    cookies: ['_twpid', '_twsid', '_twclid'],
};
// X’s base code, as public repositories carry it (2026-11-28)
/** Globals that page code calls. */
const stubs = [
    { name: 'twq', kind: 'function', queue: 'queue', properties: { version: '1.1' } },
];
const company = 'X Corp.';

export { company, facts, stubs };
