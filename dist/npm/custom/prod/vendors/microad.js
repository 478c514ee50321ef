/** MicroAd. */
const facts = {
    id: 'microad',
    purpose: 'advertising',
    advertises: true,
    hosts: ['microad.jp'],
    company: { en: 'MicroAd, Inc.', ja: '株式会社マイクロアド' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
