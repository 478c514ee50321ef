import { toJapan } from './ly.js';
import { THIRD_PARTY_WEB } from './sources.js';

/** BowNow. */
const facts = {
    id: 'bownow',
    purpose: 'analytics',
    hosts: ['bownow.jp'],
    company: { en: 'Cloud CIRCUS, Inc.', ja: 'クラウドサーカス株式会社' },
    catalogue: true,
};
const party = {
    name: 'BowNow',
    company: facts.company,
    country: 'JP',
};
const links = { privacyPolicy: 'https://bow-now.jp/' };
const disclosure = {
    use: {
        en: 'Observes visits and connects them with enquiries, for the site’s marketing.',
        ja: 'サイトの閲覧履歴を集め、問い合わせに結び付けて、営業活動に役立てます。',
    },
    recipientUse: {
        en: 'Cloud CIRCUS also acquires the history of actions itself, to improve its service.',
        ja: 'クラウドサーカス株式会社はサービスの改善のため、行動履歴を自らも取得します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'company',
    source: `${THIRD_PARTY_WEB}; en.manual.bow-now.jp/news/news_220202; address of the company’s home page; no privacy policy of the service was verified`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
