import { toJapan } from './ly.js';
import { THIRD_PARTY_WEB } from './sources.js';

/** FreakOut. */
const facts = {
    id: 'freakout',
    purpose: 'advertising',
    advertises: true,
    hosts: ['fout.jp'],
    company: { en: 'FreakOut, Inc.', ja: '株式会社フリークアウト' },
    catalogue: true,
};
const party = {
    name: { en: 'FreakOut', ja: 'フリークアウト' },
    company: facts.company,
    country: 'JP',
};
const links = { privacyPolicy: 'https://www.fout.co.jp/' };
const disclosure = {
    use: {
        en: 'Shows advertisements and measures their results.',
        ja: '広告を表示し、その成果を測定するために使います。',
    },
    recipientUse: {
        en: 'FreakOut, Inc. recognises the browser, may use the history of visits to choose advertisements on other sites, and handles it under its own privacy policy.',
        ja: '株式会社フリークアウトはブラウザを識別し、閲覧履歴をほかのサイトの広告の選択に利用することがあり、その取り扱いは同社のプライバシーポリシーによります。',
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
