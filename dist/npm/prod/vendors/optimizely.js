import { OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB, SEEN_IN_STORAGE } from './sources.js';

/** Optimizely: the snippet of Web Experimentation. */
const facts = {
    id: 'optimizely',
    purpose: 'analytics',
    hosts: ['optimizely.com'],
    // not optimizelyOptOut, which keeps an opt-out
    cookies: ['optimizelyEndUserId', 'optimizelyRedirectData', 'optimizelyDomainTestCookie'],
    storage: ['optimizely_data*'],
    // Optimizely’s event code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'optimizely', kind: 'list' }],
    company: 'Optimizely, Inc.',
    catalogue: true,
};
const party = {
    name: 'Optimizely',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://www.optimizely.com/privacy/' };
const disclosure = {
    use: {
        en: 'Shows different visitors different variants of a page, and compares how they are used.',
        ja: '訪問者ごとにページの表示を変え、使われ方の違いを比べます。',
    },
    recipientUse: {
        en: 'Optimizely measures for the site which variant is used how.',
        ja: 'Optimizely は表示ごとの使われ方をサイトのために測定します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce'],
    cookies: [
        { name: 'optimizelyEndUserId', party: 'first', retention: 'P6M', source: OPEN_COOKIE_DATABASE },
        { name: 'optimizelyRedirectData', party: 'first', retention: 'PT5S', source: OPEN_COOKIE_DATABASE },
        { name: 'optimizelyDomainTestCookie', party: 'first', retention: 'P6M', source: OPEN_COOKIE_DATABASE },
        {
            name: 'optimizely_data*',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: SEEN_IN_STORAGE,
        },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://www.optimizely.com/legal/opt-out/',
    source: `support.optimizely.com/hc/en-us/articles/4410284260365, read in part; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}; privacy policy as ${OPEN_COOKIE_DATABASE} gives it, opt-out page seen in use on public sites, neither fetched`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
