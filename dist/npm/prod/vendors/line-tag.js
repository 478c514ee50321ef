import { lyPrivacyPolicy, toJapan, LY } from './ly.js';
import { LY_POLICY, SEEN } from './sources.js';

/** LINE Tag: conversions and remarketing on LINE. */
const facts = {
    id: 'line-tag',
    purpose: 'advertising',
    advertises: true,
    hosts: ['d.line-scdn.net/n/line_tag/', 'tr.line.me'],
    cookies: ['__lt__cid', '__lt__cid.*', '__lt__sid'],
    // LINE’s base code, as public repositories carry it (2026-11-28)
    stubs: [{ name: '_lt', kind: 'function', list: '_ltq' }],
    company: LY,
    catalogue: true,
};
const party = {
    name: { en: 'LINE Tag', ja: 'LINE Tag' },
    company: facts.company,
    country: 'JP',
    formerly: [{ en: 'LINE Corporation', ja: 'LINE株式会社' }],
};
const links = { privacyPolicy: lyPrivacyPolicy };
const disclosure = {
    use: {
        en: 'Measures the results of advertisements on LINE and shows advertisements that fit interests.',
        ja: 'LINE の広告の成果を測定し、関心に合わせた広告を配信するために使います。',
    },
    recipientUse: {
        en: 'LY Corporation may obtain the history of visits and actions through cookies, and uses it to choose and measure advertisements and to develop and improve its services, under its own privacy policy.',
        ja: 'LINEヤフー株式会社は Cookie を通じて訪問履歴と行動履歴を取得し、広告の選択と効果の測定、サービスの開発と改善に利用します。その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    // no lifetime is published for any of them
    cookies: [
        { name: '__lt__cid', party: 'first', retention: null, source: SEEN },
        { name: '__lt__cid.*', party: 'first', retention: null, source: SEEN },
        { name: '__lt__sid', party: 'first', retention: null, source: SEEN },
    ],
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://optout.tr.line.me/',
    source: `terms2.line.me/line_tag_guideline; docs.tealium.com line-tag guide; ${LY_POLICY} for the purposes; the opt-out page seen in use on public Japanese sites, not fetched`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
