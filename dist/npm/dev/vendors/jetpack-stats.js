import { THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE } from './sources.js';

/** Jetpack Stats: the counting pixel of WordPress sites. */
const facts = {
    id: 'jetpack-stats',
    purpose: 'analytics',
    hosts: ['stats.wp.com', 'pixel.wp.com'],
    cookies: ['tk_ai', 'tk_or', 'tk_lr', 'tk_r3d', 'tk_tc', 'tk_qs'],
    company: 'Automattic Inc.',
    catalogue: true,
};
const party = {
    name: 'Jetpack Stats',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://automattic.com/privacy/' };
const disclosure = {
    use: {
        en: 'Counts visits to the site.',
        ja: 'サイトの訪問数を集計します。',
    },
    recipientUse: {
        en: 'Automattic compiles the figures for the site, and keeps the entries on which they rest for 28 days.',
        ja: 'Automattic はサイトのために集計し、その元となる記録を 28 日間保存します。',
    },
    sends: ['page', 'interaction', 'identifier', 'address', 'device'],
    cookies: [
        // sources disagree about the first two
        { name: 'tk_ai', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'tk_or', party: 'first', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: 'tk_lr', party: 'first', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'tk_r3d', party: 'first', retention: 'P3D', source: OPEN_COOKIE_DATABASE },
        { name: 'tk_tc', party: 'first', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'tk_qs', party: 'first', retention: 'PT30M', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    source: `Jetpack’s own text on the privacy of its Stats; ${THIRD_PARTY_WEB}; privacy policy seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
