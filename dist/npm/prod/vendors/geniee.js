import { toJapan } from './ly.js';
import { THIRD_PARTY_WEB } from './sources.js';

/** Geniee. */
const facts = {
    id: 'geniee',
    purpose: 'advertising',
    advertises: true,
    hosts: ['genieessp.jp', 'genieesspv.jp', 'gssprt.jp', 'href.asia'],
    company: { en: 'Geniee, Inc.', ja: '株式会社ジーニー' },
    catalogue: true,
};
const party = {
    name: { en: 'Geniee', ja: 'ジーニー' },
    company: facts.company,
    country: 'JP',
};
const links = { privacyPolicy: 'https://geniee.co.jp/' };
const disclosure = {
    use: {
        en: 'Shows advertisements and measures their results.',
        ja: '広告を表示し、その成果を測定するために使います。',
    },
    recipientUse: {
        en: 'Geniee, Inc. recognises the browser, may use the history of visits to choose advertisements on other sites, and handles it under its own privacy policy.',
        ja: '株式会社ジーニーはブラウザを識別し、閲覧履歴をほかのサイトの広告の選択に利用することがあり、その取り扱いは同社のプライバシーポリシーによります。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [],
    cookiesUnknown: true,
    transfers: toJapan,
    ...links,
    privacyPolicyKind: 'company',
    source: `${THIRD_PARTY_WEB}; address of the company’s home page; no privacy policy of the service was verified; no opt-out page was verified`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
