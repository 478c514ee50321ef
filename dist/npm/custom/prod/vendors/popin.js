/** popIn Discovery: recommended articles and advertisements among them, `api.popin.cc/searchbox/`, and its conversion tag. */
const facts = {
    id: 'popin',
    purpose: 'advertising',
    advertises: true,
    hosts: ['popin.cc'],
    company: { en: 'popIn Inc.', ja: 'popIn株式会社' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
