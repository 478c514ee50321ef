import { THIRD_PARTY_WEB } from './sources.js';

/** Rakuten Advertising, formerly LinkShare: the tag `ct.js`, affiliate links and banners. Not Rakuten Affiliate of Japan. */
const facts = {
    id: 'rakuten-advertising',
    purpose: 'advertising',
    advertises: true,
    hosts: ['tag.rmp.rakuten.com', 'rmtag.com', 'linksynergy.com', 'mediaforge.com', 'nxtck.com'],
    company: 'Rakuten Marketing LLC',
    catalogue: true,
};
const party = {
    name: 'Rakuten Advertising',
    company: facts.company,
    country: 'US',
    formerly: ['Rakuten Marketing', { en: 'LinkShare', ja: 'リンクシェア' }],
};
const links = {
    privacyPolicy: 'https://rakutenadvertising.com/legal-notices/services-privacy-policy/',
};
const disclosure = {
    use: {
        en: 'Shows advertisements, and counts the purchases that follow from advertisements and affiliate links.',
        ja: '広告を表示し、広告やアフィリエイトリンクから生じた購入を測定するために使います。',
    },
    recipientUse: {
        en: 'Rakuten Advertising recognises the browser and uses the history of visits to choose advertisements and offers, to measure their results, and for other purposes of its privacy policy.',
        ja: 'Rakuten Advertising はブラウザを識別し、閲覧履歴を広告と特典の選択、その効果の測定に利用します。これら以外の利用目的は同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [],
    cookiesUnknown: true,
    ...links,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://rakutenadvertising.com/legal-notices/services-privacy-rights-request-form/',
    source: `${THIRD_PARTY_WEB}; docs.tealium.com rakuten-advertising-tag; the notice that it has its customers’ sites publish, and privacy policy and opt-out page in it, seen in use on public sites, not fetched; the company as vendor 60 of the list of IAB Europe`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
