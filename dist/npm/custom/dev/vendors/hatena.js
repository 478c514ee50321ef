/** Hatena Bookmark: buttons. */
const facts = {
    id: 'hatena',
    purpose: 'social',
    hosts: ['b.st-hatena.com', 'b.hatena.ne.jp', 'bookmark.hatenaapis.com'],
    company: { en: 'Hatena Co., Ltd.', ja: '株式会社はてな' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
