/** LOGLY lift: recommended articles and advertisements among them, `lift_widget.js`. */
const facts = {
    id: 'logly',
    purpose: 'advertising',
    advertises: true,
    hosts: ['logly.co.jp'],
    company: { en: 'Logly, Inc.', ja: 'ログリー株式会社' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
