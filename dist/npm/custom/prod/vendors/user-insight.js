/** User Insight and User Heat. */
const facts = {
    id: 'user-insight',
    purpose: 'analytics',
    hosts: ['nakanohito.jp'],
    company: { en: 'User Local, Inc.', ja: '株式会社ユーザーローカル' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
