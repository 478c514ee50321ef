import { THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE } from './sources.js';

/** ShareThis: share buttons. */
const facts = {
    id: 'sharethis',
    purpose: 'social',
    hosts: ['sharethis.com'],
    cookies: ['fpestid'],
    advertises: true,
    company: 'ShareThis, Inc.',
    catalogue: true,
};
const party = {
    name: 'ShareThis',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://sharethis.com/privacy/' };
const disclosure = {
    use: {
        en: 'Shows buttons for sharing pages on social networks.',
        ja: 'ページを SNS で共有するためのボタンを表示します。',
    },
    recipientUse: {
        en: 'ShareThis collects what is read and shared across sites, and uses it, as do advertisers and other companies, to choose advertisements.',
        ja: 'ShareThis は複数のサイトでの閲覧と共有の履歴を取得し、自社のほか、広告主や提携先の企業も広告の選択に利用します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'fpestid', party: 'first', retention: 'P13M', source: OPEN_COOKIE_DATABASE },
        { name: '__stid', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'pxcelPage*', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: '__stidv', party: 'third', retention: 'P10Y', source: OPEN_COOKIE_DATABASE },
        { name: 'st_optout', party: 'third', retention: 'P10Y', source: OPEN_COOKIE_DATABASE },
        { name: 'pubconsent*', party: 'third', retention: 'P13M', source: OPEN_COOKIE_DATABASE },
        { name: 'pxcelBcnLcy', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://sharethis.com/privacy/',
    source: `sharethis.com/privacy, read in a copy of 2019, which has the opt-out; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
