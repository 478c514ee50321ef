import { toJapan } from './ly.js';
import { AMP_ADS } from './sources.js';

/** ValueCommerce: affiliate links and banners, and LinkSwitch, `vcdal.js`. */
const facts = {
    id: 'valuecommerce',
    purpose: 'advertising',
    advertises: true,
    hosts: ['valuecommerce.com', 'imgvc.com'],
    company: { en: 'ValueCommerce Co., Ltd.', ja: 'バリューコマース株式会社' },
    catalogue: true,
};
const party = {
    name: { en: 'ValueCommerce', ja: 'バリューコマース' },
    company: facts.company,
    country: 'JP',
};
const links = {
    privacyPolicy: {
        en: 'https://www.valuecommerce.co.jp/en/privacy_policy/privacy_action/',
        ja: 'https://www.valuecommerce.co.jp/privacy_policy/',
    },
};
const disclosure = {
    use: {
        en: 'Shows affiliate advertisements, turns links to shops into affiliate links, and counts what follows from them.',
        ja: 'アフィリエイト広告の表示、ショップへのリンクのアフィリエイトリンクへの変換、その成果の測定に使います。',
    },
    recipientUse: {
        en: 'ValueCommerce acquires the history of visits, of advertisements shown and clicked, and of purchases, to measure results and to fit what it shows to users.',
        ja: 'バリューコマース株式会社は閲覧、広告の表示とクリック、購入の履歴を取得し、成果の測定と、利用者に合わせた内容の表示に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'unverified',
    source: `valuecommerce.co.jp/en/privacy_policy/privacy_action, which was read; its Japanese policy seen in use in a public repository, not fetched; ${AMP_ADS}; aml.valuecommerce.com, ck.jp.ap.valuecommerce.com and imgvc.com in use on public sites; no opt-out page was verified`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
