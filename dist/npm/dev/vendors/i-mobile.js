import { toJapan } from './ly.js';
import { THIRD_PARTY_WEB } from './sources.js';

/** i-mobile. */
const facts = {
    id: 'i-mobile',
    purpose: 'advertising',
    advertises: true,
    hosts: ['i-mobile.co.jp'],
    company: { en: 'i-mobile Co., Ltd.', ja: '株式会社アイモバイル' },
    catalogue: true,
};
const party = {
    name: { en: 'i-mobile', ja: 'アイモバイル' },
    company: facts.company,
    country: 'JP',
};
const links = { privacyPolicy: 'https://www.i-mobile.co.jp/privacy.html' };
const disclosure = {
    use: {
        en: 'Shows advertisements and measures their results.',
        ja: '広告を表示し、その成果を測定するために使います。',
    },
    recipientUse: {
        en: 'i-mobile Co., Ltd. recognises the browser, may use the history of visits to choose advertisements on other sites, and handles it under its own privacy policy.',
        ja: '株式会社アイモバイルはブラウザを識別し、閲覧履歴をほかのサイトの広告の選択に利用することがあり、その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    optOutPage: 'https://www.i-mobile.co.jp/optout.html',
    privacyPolicyKind: 'unverified',
    source: `${THIRD_PARTY_WEB}; privacy policy and opt-out page seen in use on public sites, not fetched`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
