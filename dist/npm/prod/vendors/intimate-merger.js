import { toJapan } from './ly.js';
import { THIRD_PARTY_WEB } from './sources.js';

/** IM-DMP (Intimate Merger). */
const facts = {
    id: 'intimate-merger',
    purpose: 'advertising',
    advertises: true,
    hosts: ['im-apps.net'],
    company: { en: 'Intimate Merger, Inc.', ja: '株式会社インティメート・マージャー' },
    catalogue: true,
};
const party = {
    name: 'IM-DMP',
    company: facts.company,
    country: 'JP',
};
const links = { privacyPolicy: 'https://corp.intimatemerger.com/datapolicy' };
const disclosure = {
    use: { en: 'Sorts visitors by interests for advertising.', ja: '訪問者の関心を分類し、広告に役立てます。' },
    recipientUse: {
        en: 'Intimate Merger, Inc. recognises the browser, may use the history of visits to choose advertisements on other sites, and handles it under its own privacy policy.',
        ja: '株式会社インティメート・マージャーはブラウザを識別し、閲覧履歴をほかのサイトの広告の選択に利用することがあり、その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'policy',
    source: `${THIRD_PARTY_WEB}; corp.intimatemerger.com/datapolicy; an opt-out is kept in a cookie (corp.intimatemerger.com/opt-out-faq); the address of the page itself was not verified`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
