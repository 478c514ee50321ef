/** AD EBiS. */
const facts = {
    id: 'ad-ebis',
    purpose: 'advertising',
    advertises: true,
    hosts: ['ebis.ne.jp'],
    company: { en: 'YRGLM Inc.', ja: '株式会社イルグルム' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
