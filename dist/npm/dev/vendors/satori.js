import { toJapan } from './ly.js';
import { THIRD_PARTY_WEB } from './sources.js';

/** SATORI. */
const facts = {
    id: 'satori',
    purpose: 'analytics',
    hosts: ['satori.segs.jp', 'delivery.satr.jp'],
    company: { en: 'SATORI Inc.', ja: 'SATORI株式会社' },
    catalogue: true,
};
const party = {
    name: 'SATORI',
    company: facts.company,
    country: 'JP',
};
const links = { privacyPolicy: 'https://satori.marketing/privacypolicy/' };
const disclosure = {
    use: {
        en: 'Observes visits and connects them with enquiries, for the site’s marketing.',
        ja: 'サイトの閲覧履歴を集め、問い合わせに結び付けて、営業活動に役立てます。',
    },
    recipientUse: {
        en: 'SATORI collects and stores the data for the site’s marketing.',
        ja: 'SATORI株式会社は受け取った情報を、サイトの営業活動のために収集し、保存します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'unverified',
    source: `${THIRD_PARTY_WEB}; privacy policy seen in use in a public policy, not fetched`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
