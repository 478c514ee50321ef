/** BowNow. */
const facts = {
    id: 'bownow',
    purpose: 'analytics',
    hosts: ['bownow.jp'],
    company: { en: 'Cloud CIRCUS, Inc.', ja: 'クラウドサーカス株式会社' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
