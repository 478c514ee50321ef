/** ID5: the identifier for advertising, by its script or a module of Prebid.js. */
const facts = {
    id: 'id5',
    purpose: 'advertising',
    advertises: true,
    hosts: ['id5-sync.com'],
    // not id5-tl-optout, which keeps an opt-out
    cookies: [
        'id5-tl-ts',
        'id5-tl-redirect-timestamp',
        'id5-true-link',
        'id5-true-link-refresh',
        'id5-true-link-refresh-exp',
        'id5-tl-redirect-fail',
    ],
    storage: ['id5id', 'id5id_*', 'id5_trueLink_privacy'],
    company: 'ID5 Technology Ltd',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
