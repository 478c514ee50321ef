import { toJapan } from './ly.js';

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
const party = {
    name: 'A8.net',
    company: facts.company,
    country: 'JP',
};
const links = { privacyPolicy: 'https://www.a8.net/privacy.html' };
const disclosure = {
    use: {
        en: 'Shows affiliate advertisements, and counts the purchases and applications that follow from them.',
        ja: 'アフィリエイト広告を表示し、そこから生じた購入や申込みを測定するために使います。',
    },
    recipientUse: {
        en: 'FAN Communications recognises the browser and the click, and uses the data to count which site’s advertisement led to a purchase.',
        ja: '株式会社ファンコミュニケーションズはブラウザと広告のクリックを識別し、どのサイトの広告が購入や申込みにつながったかの測定に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id'],
    cookies: [
        {
            name: '_a8_*',
            party: 'first',
            retention: null,
            source: 'read by the program’s number in one public repository; document.a8.net says that the click is kept in a cookie',
        },
    ],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'unverified',
    source: 'document.a8.net (guides for its tracking tags); a8.net/campus on its use of cookies; statics.a8.net, px.a8.net and the numbered hosts of its banners in use on public sites; privacy policy seen in use on public sites, not fetched; no opt-out page was verified',
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
