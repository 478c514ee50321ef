/** Mieruca Heatmap: `mieruca-hm.js`, and the pop-ups it shows. */
const facts = {
    id: 'mieruca',
    purpose: 'analytics',
    hosts: ['mieru-ca.com'],
    company: { en: 'Faber Company Inc.', ja: '株式会社Faber Company' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
