import { lyPrivacyPolicy, toJapan, LY } from './ly.js';
import { THIRD_PARTY_WEB, LY_POLICY } from './sources.js';

/** Yahoo! Tag Manager (LY Corporation). Declare the vendors of the tags in it as well. */
const facts = {
    id: 'yahoo-tag-manager',
    purpose: 'functional',
    hosts: ['yjtag.jp'],
    company: LY,
    catalogue: true,
};
const party = {
    name: { en: 'Yahoo! Tag Manager', ja: 'Yahoo!タグマネージャー' },
    company: facts.company,
    country: 'JP',
    formerly: [{ en: 'Yahoo Japan Corporation', ja: 'ヤフー株式会社' }],
};
const links = { privacyPolicy: lyPrivacyPolicy };
const disclosure = {
    use: { en: 'Loads the further tags of the site.', ja: 'サイトに設置されたほかのタグを読み込みます。' },
    recipientUse: {
        en: 'LY Corporation uses the data of the request to deliver the container, to prevent abuse, and to develop and improve its services.',
        ja: 'LINEヤフー株式会社はリクエストの情報を、コンテナの配信、不正利用の防止、サービスの開発と改善に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'unverified',
    source: `${THIRD_PARTY_WEB}; ${LY_POLICY} for the purposes; ads-help.yahoo.co.jp aid=11297, which says that it sets a cookie on the site or on its own domain, but not its name`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
