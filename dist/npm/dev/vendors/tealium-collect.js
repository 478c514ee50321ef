import { THIRD_PARTY_WEB, SEEN_IN_STORAGE } from './sources.js';

const TEALIUM = 'docs.tealium.com, cookies of utag.js';
const TAPID = 'docs.tealium.com, TAPID';
/** Tealium Collect: visits for AudienceStream and EventStream. */
const facts = {
    id: 'tealium-collect',
    purpose: 'analytics',
    hosts: ['tealiumiq.com'],
    cookies: ['utag_main_v_id'],
    storage: ['tealium_va', 'tealium_va_*'],
    company: 'Tealium Inc.',
    catalogue: true,
};
const party = {
    name: { en: 'Tealium AudienceStream and EventStream', ja: 'Tealium AudienceStream・EventStream' },
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://tealium.com/privacy-notice' };
const disclosure = {
    use: {
        en: 'Collects visits to the site, joins them into profiles, and hands them to services that the site has chosen.',
        ja: 'サイトの閲覧履歴を集めてプロファイルに統合し、サイトが選んだサービスに渡します。',
    },
    recipientUse: {
        en: 'Tealium stores and joins the data for the site, on whose behalf it acts.',
        ja: 'Tealium はサイトの委託を受けて、受け取った情報を保存し、統合します。',
    },
    role: 'processor',
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce'],
    cookies: [
        { name: 'utag_main_v_id', party: 'first', retention: 'P1Y', source: TEALIUM },
        { name: 'tealium_va', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: 'tealium_va_*', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: 'TAPID', party: 'third', retention: 'unpublished', source: TAPID },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    source: `community.tealium.com, preparing for GDPR, by which it is the processor for EventStream and AudienceStream; tealium.com/privacy-notice (2025-09-19), which leaves out what it processes for customers; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
