// What goes by the brand of Teads since the two merged is another tag.
/** Outbrain: recommendations for publishers, and the pixel of advertisers (Amplify). */
const facts = {
    id: 'outbrain',
    purpose: 'advertising',
    advertises: true,
    hosts: ['outbrain.com', 'outbrainimg.com'],
    cookies: ['dicbo_id', 'outbrain_dicbo_id', 'outbrain_cid_fetch', 'OB-USER-TOKEN'],
    storage: ['OB-USER-TOKEN'],
    // Outbrain’s pixel, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'obApi', kind: 'function', queue: 'queue', properties: { loaded: true, version: '1.1' } }],
    company: 'Teads Holding Co.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
