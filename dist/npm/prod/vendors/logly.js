import { toJapan } from './ly.js';
import { AMP_ADS } from './sources.js';

/** LOGLY lift: recommended articles and advertisements among them, `lift_widget.js`. */
const facts = {
    id: 'logly',
    purpose: 'advertising',
    advertises: true,
    hosts: ['logly.co.jp'],
    company: { en: 'Logly, Inc.', ja: 'ログリー株式会社' },
    catalogue: true,
};
const party = {
    name: 'LOGLY lift',
    company: facts.company,
    country: 'JP',
};
const links = { privacyPolicy: 'https://www.logly.co.jp/privacy.html' };
const disclosure = {
    use: {
        en: 'Recommends articles, and shows advertisements among them.',
        ja: '記事のおすすめと、それに並ぶ広告を表示するために使います。',
    },
    recipientUse: {
        en: 'Logly recognises the browser to choose articles and advertisements and to measure their results, and handles it under its own privacy policy.',
        ja: 'ログリー株式会社はブラウザを識別し、記事と広告の選択、その効果の測定に利用します。その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://www.logly.co.jp/optout.html',
    source: `lift.logly.co.jp/terms_of_service/for_publisher, by which it delivers advertisements of others; ${AMP_ADS}; the privacy policy that its widget links to, and the opt-out page that its adapter in prebid/Prebid.js links to, neither fetched`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
