import { THIRD_PARTY_WEB, SEEN, SEEN_IN_STORAGE } from './sources.js';

const GTM = 'criteo/gtm-criteo-useridentification';
/** Criteo: OneTag. */
const facts = {
    id: 'criteo',
    purpose: 'advertising',
    advertises: true,
    hosts: ['criteo.com', 'criteo.net'],
    cookies: ['cto_bundle', 'crto_mapped_user_id', 'crto_is_user_optout'],
    storage: ['cto_bundle', 'criteo_fast_bid', 'criteo_fast_bid_expires', 'criteo_pt_cdb_mngr_metrics'],
    // Criteo’s OneTag, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'criteo_q', kind: 'list' }],
    company: 'Criteo SA',
    catalogue: true,
};
const party = {
    name: { en: 'Criteo', ja: 'Criteo（クリテオ）' },
    company: facts.company,
    country: 'FR',
};
const links = { privacyPolicy: 'https://www.criteo.com/privacy/' };
const disclosure = {
    use: {
        en: 'Shows advertisements for products that were looked at, here and on other sites.',
        ja: '閲覧された商品の広告を、このサイトやほかのサイトで表示するために使います。',
    },
    recipientUse: {
        en: 'Criteo recognises the browser on the sites of its partners, uses the data to choose advertisements, and handles it under its own privacy policy.',
        ja: 'Criteo は提携先のサイトでブラウザを識別し、受け取った情報を広告の選択に利用し、自社のプライバシーポリシーに基づいて扱います。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce', 'contact'],
    cookies: [
        { name: 'cto_bundle', party: 'first', retention: null, source: SEEN },
        { name: 'crto_mapped_user_id', party: 'first', retention: null, source: GTM },
        { name: 'crto_is_user_optout', party: 'first', retention: 'P3D', source: GTM },
        { name: 'cto_bundle', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        { name: 'criteo_fast_bid', kind: 'localStorage', party: 'first', retention: 'persistent', source: SEEN_IN_STORAGE },
        {
            name: 'criteo_fast_bid_expires',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: SEEN_IN_STORAGE,
        },
        {
            name: 'criteo_pt_cdb_mngr_metrics',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: SEEN_IN_STORAGE,
        },
        { name: 'uid', party: 'third', retention: null, source: 'criteo.com/privacy/how-we-use-your-data' },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    optOutPage: 'https://www.criteo.com/privacy/disable-criteo-services-on-internet-browsers/',
    source: `criteo.com/privacy/how-we-use-your-data; its privacy notice (stored 2026-08-07), which gives Paris and a retention of 13 months; the move of its seat to Luxembourg was planned for the third quarter of 2026 and not seen completed; ${THIRD_PARTY_WEB}; opt-out page seen in use on public Japanese sites, not fetched`,
    checked: '2026-11-24',
};

export { disclosure, facts, links, party };
