import { microsoftPrivacyPolicy, microsoftTransfers, microsoftControllers, MICROSOFT } from './microsoft.js';
import { THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE } from './sources.js';

const CLARITY = 'microsoft/clarity @8aa987e4 (2026-07-30), types/data.d.ts';
/** Microsoft Clarity: recordings of visits. */
const facts = {
    id: 'microsoft-clarity',
    purpose: 'analytics',
    advertises: true,
    hosts: ['clarity.ms', 'c.bing.com'],
    cookies: ['_clck', '_clsk'],
    storage: ['_cltk'],
    signals: ['microsoft-clarity'],
    // Clarity’s tracking code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'clarity', kind: 'function', queue: 'q' }],
    company: MICROSOFT,
    catalogue: true,
};
const party = {
    name: 'Microsoft Clarity',
    company: facts.company,
    country: 'US',
    controllers: microsoftControllers,
};
const links = { privacyPolicy: microsoftPrivacyPolicy };
const disclosure = {
    use: {
        en: 'Records clicks, scrolling and screens of visits, so that the site can see where people get stuck.',
        ja: 'クリック、スクロール、画面の表示を記録し、使いにくい箇所を見つけて改善します。',
    },
    recipientUse: {
        en: 'Microsoft compiles the recordings for the site, and handles the data under its own privacy statement, which also allows use for its own products and advertising.',
        ja: 'Microsoft は記録をサイトのために集計し、受け取った情報を自社のプライバシーに関する声明に基づいて扱います。自社の製品と広告に利用することもあります。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'recording'],
    cookies: [
        { name: '_clck', party: 'first', retention: 'P365D', source: CLARITY },
        { name: '_clsk', party: 'first', retention: 'P1D', source: CLARITY },
        { name: '_cltk', kind: 'sessionStorage', party: 'first', retention: 'session', source: CLARITY },
        { name: 'CLID', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'SM', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'MUID', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'ANONCHK', party: 'third', retention: 'PT10M', source: OPEN_COOKIE_DATABASE },
        { name: 'MR', party: 'third', retention: 'P6M', source: OPEN_COOKIE_DATABASE },
    ],
    transfers: microsoftTransfers,
    ...links,
    privacyPolicyKind: 'policy',
    source: `${CLARITY}; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
