/** Lotame: audiences, and the Panorama identifier. */
const facts = {
    id: 'lotame',
    purpose: 'advertising',
    advertises: true,
    hosts: ['crwdcntrl.net', 'ltmsphrcl.net'],
    // not lotame_…_consent and panoramaId_expiry_…, in which it keeps that there is no consent
    cookies: ['_cc_id', 'lotame_domain_check', 'panoramaId', 'panoramaId_expiry', 'panoramaIdType'],
    storage: ['_cc_id', 'panoramaId', 'panoramaId_expiry', 'panoramaId_exp', 'panoramaId_expiry_exp'],
    company: 'Lotame Solutions, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
