/** Ad Generation (Supership). */
const facts = {
    id: 'ad-generation',
    purpose: 'advertising',
    advertises: true,
    hosts: ['socdm.com'],
    company: { en: 'Supership Inc.', ja: 'Supership株式会社' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
