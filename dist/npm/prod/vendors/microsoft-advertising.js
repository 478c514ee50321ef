import { microsoftOptOutSource, microsoftAdSettings, microsoftPrivacyPolicy, microsoftTransfers, microsoftControllers, MICROSOFT } from './microsoft.js';
import { OPEN_COOKIE_DATABASE, SEEN_IN_STORAGE } from './sources.js';

/** Microsoft Advertising: Universal Event Tracking, `bat.js`. */
const facts = {
    id: 'microsoft-advertising',
    purpose: 'advertising',
    advertises: true,
    hosts: ['bat.bing.com', 'bat.bing.net'],
    cookies: ['_uetsid', '_uetvid', '_uetmsclkid'],
    storage: ['_uetsid', '_uetsid_exp', '_uetvid', '_uetvid_exp', '_uetmsclkid', '_uetmsclkid_exp'],
    signals: ['microsoft-uet'],
    // Microsoft’s UET tag, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'uetq', kind: 'list' }],
    company: MICROSOFT,
    catalogue: true,
};
const party = {
    name: { en: 'Microsoft Advertising', ja: 'Microsoft 広告' },
    company: facts.company,
    country: 'US',
    formerly: ['Bing Ads'],
    controllers: microsoftControllers,
};
const links = { privacyPolicy: microsoftPrivacyPolicy };
const disclosure = {
    use: {
        en: 'Measures the results of advertisements on Microsoft’s search and partner sites, and shows them again to people who visited the site.',
        ja: 'Microsoft の検索と提携サイトの広告の成果を測定し、サイトを訪れた方に広告を再び表示するために使います。',
    },
    recipientUse: {
        en: 'Microsoft keeps the data for 390 days, uses it to choose and measure advertisements, and handles it under its own privacy statement.',
        ja: 'Microsoft は受け取った情報を 390 日間保存し、広告の選択と測定に利用し、自社のプライバシーに関する声明に基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id'],
    // sources disagree about the lifetimes of the first three and none is the vendor’s
    cookies: [
        { name: '_uetsid', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: '_uetvid', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: '_uetmsclkid', party: 'first', retention: null, source: 'AmauriC/tarteaucitron.js @76151fa (2026-04-02)' },
        { name: '_uetsid', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: '_uetsid_exp', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: '_uetvid', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: '_uetvid_exp', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: '_uetmsclkid', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: '_uetmsclkid_exp', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: 'MUID', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'MUIDB', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'MR', party: 'third', retention: 'P6M', source: OPEN_COOKIE_DATABASE },
        { name: 'ANON', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'SRM_B', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    ],
    transfers: microsoftTransfers,
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: microsoftAdSettings,
    optOutStops: 'personalisation',
    optOutScope: 'either',
    optOutSource: microsoftOptOutSource,
    source: 'help.ads.microsoft.com 53056 (FAQ: Universal Event Tracking); opt-out page seen in use on public sites, not fetched',
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
