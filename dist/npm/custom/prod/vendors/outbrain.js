// What goes by the brand of Teads since the two merged is another tag.
/** Outbrain: recommendations for publishers, and the pixel of advertisers (Amplify). */
const facts = {
    id: 'outbrain',
    purpose: 'advertising',
    hosts: ['outbrain.com', 'outbrainimg.com'],
    cookies: ['dicbo_id', 'outbrain_dicbo_id', 'outbrain_cid_fetch', 'OB-USER-TOKEN'],
    storage: ['OB-USER-TOKEN'],
    company: 'Teads Holding Co.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
