import { OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB } from './sources.js';

// Not Yahoo! JAPAN: the same brand, another company in another country.
/** Yahoo Inc., the American company: its advertising tags. */
const facts = {
    id: 'yahoo-inc',
    purpose: 'advertising',
    advertises: true,
    hosts: ['s.yimg.com/wi/', 'analytics.yahoo.com', 'ads.yahoo.com', 'yads.yahoo.com', 'ybp.yahoo.com'],
    company: 'Yahoo Inc.',
    catalogue: true,
};
const party = {
    name: { en: 'Yahoo Inc. advertising (US)', ja: 'Yahoo Inc.（米国）の広告' },
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://legal.yahoo.com/us/en/yahoo/privacy/index.html' };
const disclosure = {
    use: {
        en: 'Measures the results of advertisements of the American company Yahoo Inc. and shows advertisements that fit interests.',
        ja: '米国の Yahoo Inc. の広告の成果を測定し、関心に合わせた広告を配信するために使います。',
    },
    recipientUse: {
        en: 'Yahoo Inc., which is another company than the operator of Yahoo! JAPAN, handles the data under its own privacy policy and may use it for advertisements on other sites.',
        ja: 'Yahoo! JAPAN の運営会社とは別の会社である Yahoo Inc. は、受け取った情報を自社のプライバシーポリシーに基づいて扱い、ほかのサイトの広告に利用することがあります。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [
        { name: 'A1', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'A1S', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'A3', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'APIDTS', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'IDSYNC', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'GUC', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'axids', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'cmp', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'OTH', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'optout', party: 'third', retention: 'P2Y', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://legal.yahoo.com/us/en/yahoo/privacy/dashboard/index.html',
    source: `${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}; privacy pages seen in use on public sites, not fetched`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
