/** Klaviyo: the script of shops for e-mail and text messages, with sign-up forms. */
const facts = {
    id: 'klaviyo',
    purpose: 'advertising',
    advertises: true,
    hosts: ['klaviyo.com'],
    // not __kla_off, which keeps an opt-out
    cookies: ['__kla_id'],
    // not lastExternalReferrer, which another vendor has
    storage: [
        '__kla_viewed',
        '__kla_viewed_reviewed_items',
        '__kl_key',
        'klaviyoOnsite',
        'kl-post-identification-sync',
        '_kx',
        'klaviyoPagesVisitCountV2',
    ],
    linksToIdentity: true,
    // Klaviyo’s snippet, as public repositories carry it (2026-11-28); of its methods those that page code there calls
    stubs: [{ name: 'klaviyo', kind: 'list', promises: ['identify', 'track', 'trackViewedItem', 'openForm', 'account'] }],
    company: 'Klaviyo, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
