import { OPEN_COOKIE_DATABASE, LINKEDIN_COOKIES, SEEN_IN_STORAGE } from './sources.js';

/** LinkedIn: Insight Tag and plug-ins. */
const facts = {
    id: 'linkedin',
    purpose: 'advertising',
    advertises: true,
    hosts: ['snap.licdn.com', 'ads.linkedin.com', 'platform.linkedin.com', 'linkedin.com/px/', 'linkedin.com/embed/'],
    cookies: ['li_fat_id', 'li_giant', 'ln_or'],
    storage: ['li_adsId'],
    linksToIdentity: true,
    // LinkedIn’s insight tag, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'lintrk', kind: 'function', queue: 'q', entry: 'array' }],
    company: 'LinkedIn Corporation',
    catalogue: true,
};
const party = {
    name: 'LinkedIn',
    company: facts.company,
    country: 'US',
    // the European privacy notice (stored 2026-08-22); in the United Kingdom it is LinkedIn Corporation
    controllers: {
        EEA: { company: 'LinkedIn Ireland Unlimited Company', country: 'IE', address: 'Wilton Place, Dublin 2, Ireland' },
    },
};
const links = { privacyPolicy: 'https://www.linkedin.com/legal/privacy-policy' };
const disclosure = {
    use: {
        en: 'Measures the results of advertisements on LinkedIn, and shows them again to people who visited the site.',
        ja: 'LinkedIn の広告の成果を測定し、サイトを訪れた方に広告を再び表示するために使います。',
    },
    recipientUse: {
        en: 'LinkedIn connects the data with the account of visitors who have one, uses it for advertising, and handles it under its own privacy policy.',
        ja: 'LinkedIn はアカウントを持つ方の場合は情報をアカウントに結び付け、広告に利用し、自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'click-id'],
    cookies: [
        { name: 'li_fat_id', party: 'first', retention: 'P30D', source: LINKEDIN_COOKIES },
        { name: 'li_giant', party: 'first', retention: 'P7D', source: LINKEDIN_COOKIES },
        { name: 'ln_or', party: 'first', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'li_adsId', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: 'lidc', party: 'third', retention: 'P1D', source: LINKEDIN_COOKIES },
        { name: 'bcookie', party: 'third', retention: 'P1Y', source: LINKEDIN_COOKIES },
        { name: 'bscookie', party: 'third', retention: 'P1Y', source: LINKEDIN_COOKIES },
        { name: 'li_gc', party: 'third', retention: 'P6M', source: LINKEDIN_COOKIES },
        { name: 'li_sugr', party: 'third', retention: 'P90D', source: LINKEDIN_COOKIES },
        { name: 'UserMatchHistory', party: 'third', retention: 'P30D', source: LINKEDIN_COOKIES },
        { name: 'AnalyticsSyncHistory', party: 'third', retention: 'P30D', source: LINKEDIN_COOKIES },
        { name: 'lms_ads', party: 'third', retention: 'P30D', source: LINKEDIN_COOKIES },
        { name: 'lms_analytics', party: 'third', retention: 'P30D', source: LINKEDIN_COOKIES },
        { name: '_guid', party: 'third', retention: 'P90D', source: LINKEDIN_COOKIES },
        { name: 'BizographicsOptOut', party: 'third', retention: 'P10Y', source: LINKEDIN_COOKIES },
    ],
    transfers: ['EEA', 'GB', 'CH'].map((from) => ({
        from,
        to: 'US',
        ground: 'privacy-framework',
        source: 'linkedin.com/legal/privacy/eu (stored 2026-08-22)',
    })),
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out',
    identitySource: 'docs.tealium.com/client-side-tags/linkedin-insight-tag: it takes hashed e-mail addresses',
    source: `${OPEN_COOKIE_DATABASE}; c15t/c15t @cfcbbf8 (2026-06-24) for the addresses; opt-out page seen in use on public sites, not fetched`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
