// An advertiser that lets it measure under a host of its own (A8's “DNS” method) adds that host.
/** A8.net: affiliate links and banners, and the tags by which advertisers count what follows from them. */
const facts = {
    id: 'a8-net',
    purpose: 'advertising',
    advertises: true,
    hosts: ['a8.net'],
    cookies: ['_a8_*'],
    company: { en: 'FAN Communications, Inc.', ja: '株式会社ファンコミュニケーションズ' },
    catalogue: true,
};
({
    company: facts.company});

export { facts };
