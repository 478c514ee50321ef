// Not reddit.com and redditstatic.com as a whole, from which posts are shown in pages.
/** Reddit: the pixel of advertisers. */
const facts = {
    id: 'reddit-pixel',
    purpose: 'advertising',
    advertises: true,
    hosts: ['redditstatic.com/ads/', 'alb.reddit.com', 'pixel-config.reddit.com'],
    cookies: ['_rdt_uuid', '_rdt_cid', '_rdt_em'],
    signals: ['reddit'],
    // Reddit’s base code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'rdt', kind: 'function', queue: 'callQueue' }],
    company: 'Reddit, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
