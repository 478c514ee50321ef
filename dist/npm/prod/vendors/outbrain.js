import { OPEN_TERMS_ARCHIVE, DEVICE_STORAGE_DISCLOSURES, OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB, SEEN } from './sources.js';

const POLICY = 'outbrain.com/privacy/user-policy (stored 2026-06-24)';
const PREBID = 'prebid/Prebid.js @8660b47 (2026-08-20), modules/outbrainBidAdapter.js';
// What goes by the brand of Teads since the two merged is another tag.
/** Outbrain: recommendations for publishers, and the pixel of advertisers (Amplify). */
const facts = {
    id: 'outbrain',
    purpose: 'advertising',
    advertises: true,
    hosts: ['outbrain.com', 'outbrainimg.com'],
    cookies: ['dicbo_id', 'outbrain_dicbo_id', 'outbrain_cid_fetch', 'OB-USER-TOKEN'],
    storage: ['OB-USER-TOKEN'],
    // Outbrain’s pixel, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'obApi', kind: 'function', queue: 'queue', properties: { loaded: true, version: '1.1' } }],
    company: 'Teads Holding Co.',
    catalogue: true,
};
const unitedKingdom = {
    company: 'Outbrain UK Limited',
    country: 'GB',
    address: '70 New Oxford St, London WC1A 1EU, United Kingdom',
};
const party = {
    name: 'Outbrain',
    company: facts.company,
    country: 'US',
    formerly: ['Outbrain Inc.'],
    // its privacy policy, section 2
    controllers: { EEA: unitedKingdom, GB: unitedKingdom, CH: unitedKingdom },
};
const links = { privacyPolicy: 'https://www.outbrain.com/privacy/user-policy/' };
const disclosure = {
    use: {
        en: 'Shows recommended articles and advertisements in the page, and measures the results of advertisements.',
        ja: 'おすすめの記事と広告をページに表示し、広告の成果を測定するために使います。',
    },
    recipientUse: {
        en: 'Outbrain recognises the browser on the sites of its partners, draws up a profile of interests that it uses to choose advertisements, and handles the data under its own privacy policy.',
        ja: 'Outbrain は提携先のサイトでブラウザを識別し、関心の傾向を広告の選択に利用し、自社のプライバシーポリシーに基づいて扱います。',
    },
    role: 'independent',
    sends: ['page', 'interaction', 'identifier', 'address', 'device', 'commerce', 'click-id'],
    cookies: [
        { name: 'dicbo_id', party: 'first', retention: 'P7D', source: DEVICE_STORAGE_DISCLOSURES },
        { name: 'outbrain_dicbo_id', party: 'first', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'outbrain_cid_fetch', party: 'first', retention: null, source: SEEN },
        { name: 'OB-USER-TOKEN', party: 'first', retention: null, source: SEEN },
        { name: 'OB-USER-TOKEN', kind: 'localStorage', party: 'first', retention: 'persistent', source: PREBID },
        { name: 'obuid', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'auid', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'recs-*', party: 'third', retention: 'PT1M', source: OPEN_COOKIE_DATABASE },
        { name: 'ref-*', party: 'third', retention: 'PT1M', source: OPEN_COOKIE_DATABASE },
        { name: 'opout', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
    ],
    transfers: ['EEA', 'GB', 'CH'].map((from) => ({
        from,
        to: 'US',
        ground: 'privacy-framework',
        source: POLICY,
    })),
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://dsr.outbrain.com/recommendations-settings/home/',
    optOutStops: 'personalisation',
    optOutScope: 'browser',
    optOutSource: POLICY,
    source: `${POLICY}, read in ${OPEN_TERMS_ARCHIVE}; ${DEVICE_STORAGE_DISCLOSURES}; ${PREBID}; ${OPEN_COOKIE_DATABASE}, whose lifetimes for obuid, auid, recs and ref an older cookie table of Outbrain’s in the same archive confirms; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
