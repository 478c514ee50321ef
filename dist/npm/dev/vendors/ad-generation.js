import { toJapan } from './ly.js';
import { THIRD_PARTY_WEB } from './sources.js';

/** Ad Generation (Supership). */
const facts = {
    id: 'ad-generation',
    purpose: 'advertising',
    advertises: true,
    hosts: ['socdm.com'],
    company: { en: 'Supership Inc.', ja: 'Supership株式会社' },
    catalogue: true,
};
const party = {
    name: 'Ad Generation',
    company: facts.company,
    country: 'JP',
};
const links = { privacyPolicy: 'https://supership.jp/privacy/' };
const disclosure = {
    use: {
        en: 'Shows advertisements and measures their results.',
        ja: '広告を表示し、その成果を測定するために使います。',
    },
    recipientUse: {
        en: 'Supership Inc. recognises the browser, may use the history of visits to choose advertisements on other sites, and handles it under its own privacy policy.',
        ja: 'Supership株式会社はブラウザを識別し、閲覧履歴をほかのサイトの広告の選択に利用することがあり、その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://supership.jp/optout/',
    source: `${THIRD_PARTY_WEB}; supership.jp/privacy; opt-out page seen in use in a public repository, not fetched`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
