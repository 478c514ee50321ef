/** KARTE. */
const facts = {
    id: 'karte',
    purpose: 'analytics',
    hosts: ['karte.io'],
    cookies: ['krt.vis'],
    // KARTE’s tag, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'krt', kind: 'function', queue: 'q', entry: 'array' }],
    company: { en: 'PLAID, Inc.', ja: '株式会社プレイド' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
