import { toJapan } from './ly.js';
import { THIRD_PARTY_WEB } from './sources.js';

/** AD EBiS. */
const facts = {
    id: 'ad-ebis',
    purpose: 'advertising',
    advertises: true,
    hosts: ['ebis.ne.jp'],
    company: { en: 'YRGLM Inc.', ja: '株式会社イルグルム' },
    catalogue: true,
};
const party = {
    name: { en: 'AD EBiS', ja: 'アドエビス' },
    company: facts.company,
    country: 'JP',
    formerly: [{ en: 'LOCKON', ja: 'ロックオン' }],
};
const links = { privacyPolicy: 'https://www.ebis.ne.jp/privacy/faq/' };
const disclosure = {
    use: {
        en: 'Measures which advertisements lead to visits, purchases and enquiries.',
        ja: 'どの広告から訪問、購入、申込みにつながったかを測定します。',
    },
    recipientUse: {
        en: 'YRGLM measures on behalf of the site.',
        ja: '株式会社イルグルムはサイトの委託を受けて測定します。',
    },
    role: 'processor',
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'unverified',
    source: `ebis.ne.jp/privacy/faq, which calls the site the one that entrusts the data; ${THIRD_PARTY_WEB}; no opt-out page was verified`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
