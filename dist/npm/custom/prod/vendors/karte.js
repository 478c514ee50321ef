/** KARTE. */
const facts = {
    id: 'karte',
    purpose: 'analytics',
    hosts: ['karte.io'],
    cookies: ['krt.vis'],
    company: { en: 'PLAID, Inc.', ja: '株式会社プレイド' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
