import { toJapan } from './ly.js';
import { THIRD_PARTY_WEB } from './sources.js';

/** nend. */
const facts = {
    id: 'nend',
    purpose: 'advertising',
    advertises: true,
    hosts: ['nend.net'],
    company: { en: 'FAN Communications, Inc.', ja: '株式会社ファンコミュニケーションズ' },
    catalogue: true,
};
const party = {
    name: 'nend',
    company: facts.company,
    country: 'JP',
};
const links = { privacyPolicy: 'https://www.fancs.com/en/btapolicy' };
const disclosure = {
    use: {
        en: 'Shows advertisements and measures their results.',
        ja: '広告を表示し、その成果を測定するために使います。',
    },
    recipientUse: {
        en: 'FAN Communications, Inc. recognises the browser, may use the history of visits to choose advertisements on other sites, and handles it under its own privacy policy.',
        ja: '株式会社ファンコミュニケーションズはブラウザを識別し、閲覧履歴をほかのサイトの広告の選択に利用することがあり、その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'policy',
    source: `${THIRD_PARTY_WEB}; fancs.com/en/btapolicy (2022-11-01); no opt-out page was verified`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
