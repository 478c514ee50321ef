import { THIRD_PARTY_WEB } from './sources.js';

/** Cloudflare Web Analytics: the beacon. Sites behind Cloudflare may send its figures to their own host. */
const facts = {
    id: 'cloudflare-web-analytics',
    purpose: 'analytics',
    hosts: ['cloudflareinsights.com'],
    // it keeps nothing in the browser
    company: 'Cloudflare, Inc.',
    catalogue: true,
};
const party = {
    name: 'Cloudflare Web Analytics',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://www.cloudflare.com/privacypolicy/' };
const disclosure = {
    use: {
        en: 'Counts visits and measures how fast pages load, without storing anything in the browser.',
        ja: 'ブラウザに何も保存せずに、訪問数とページの表示速度を測定します。',
    },
    recipientUse: {
        en: 'Cloudflare compiles the figures for the site, and discards the IP address in the data centre that receives it.',
        ja: 'Cloudflare はサイトのために集計し、IP アドレスは受信したデータセンターで破棄します。',
    },
    sends: ['page', 'address', 'device'],
    cookies: [],
    ...links,
    privacyPolicyKind: 'unverified',
    source: `cloudflare/cloudflare-docs @0c50ffa (web-analytics, data origin and collection) and @15ab057 (speed-test, rum-beacon); ${THIRD_PARTY_WEB}; privacy policy seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
