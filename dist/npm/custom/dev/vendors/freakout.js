/** FreakOut. */
const facts = {
    id: 'freakout',
    purpose: 'advertising',
    advertises: true,
    hosts: ['fout.jp'],
    company: { en: 'FreakOut, Inc.', ja: '株式会社フリークアウト' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
