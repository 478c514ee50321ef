// Not __adroll_consent_params and its kin, in which NextRoll's own consent tool keeps the answer.
/** AdRoll: the pixel, also of AdRoll ABM. */
const facts = {
    id: 'adroll',
    purpose: 'advertising',
    advertises: true,
    hosts: ['adroll.com'],
    cookies: ['__adroll_fpc', '__ar_v4'],
    company: 'NextRoll, Inc.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
