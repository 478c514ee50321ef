import { DEVICE_STORAGE_DISCLOSURES, THIRD_PARTY_WEB, SEEN, OPEN_COOKIE_DATABASE } from './sources.js';

/** Lotame: audiences, and the Panorama identifier. */
const facts = {
    id: 'lotame',
    purpose: 'advertising',
    advertises: true,
    hosts: ['crwdcntrl.net', 'ltmsphrcl.net'],
    // not lotame_…_consent and panoramaId_expiry_…, in which it keeps that there is no consent
    cookies: ['_cc_id', 'lotame_domain_check', 'panoramaId', 'panoramaId_expiry', 'panoramaIdType'],
    storage: ['_cc_id', 'panoramaId', 'panoramaId_expiry', 'panoramaId_exp', 'panoramaId_expiry_exp'],
    company: 'Lotame Solutions, Inc.',
    catalogue: true,
};
const party = {
    name: 'Lotame',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://www.lotame.com/privacy/services-privacy-notice/' };
const disclosure = {
    use: {
        en: 'Sorts visitors into audiences, and gives the browser an identifier by which advertisers recognise it.',
        ja: '訪問者をオーディエンスに分類し、広告主がブラウザを識別するための識別子を付与します。',
    },
    recipientUse: {
        en: 'Lotame collects visits across sites, links devices that belong together, and passes audiences on to advertising companies, which use them to choose advertisements.',
        ja: 'Lotame は複数のサイトの閲覧履歴を取得し、関連する端末を結び付け、オーディエンスを広告会社に渡します。広告会社はそれを広告の選択に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: '_cc_id', party: 'first', retention: 'P270D', source: DEVICE_STORAGE_DISCLOSURES },
        { name: 'lotame_domain_check', party: 'first', retention: 'PT10S', source: DEVICE_STORAGE_DISCLOSURES },
        { name: 'panoramaId', party: 'first', retention: null, source: SEEN },
        { name: 'panoramaId_expiry', party: 'first', retention: null, source: SEEN },
        { name: 'panoramaIdType', party: 'first', retention: null, source: SEEN },
        {
            name: '_cc_id',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: DEVICE_STORAGE_DISCLOSURES,
        },
        {
            name: 'panoramaId',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: DEVICE_STORAGE_DISCLOSURES,
        },
        {
            name: 'panoramaId_expiry',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: DEVICE_STORAGE_DISCLOSURES,
        },
        {
            name: 'panoramaId_exp',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: DEVICE_STORAGE_DISCLOSURES,
        },
        {
            name: 'panoramaId_expiry_exp',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: DEVICE_STORAGE_DISCLOSURES,
        },
        // _cc_id stands under Lotame’s own host too
        { name: '_cc_cc', party: 'third', retention: 'P270D', source: DEVICE_STORAGE_DISCLOSURES },
        { name: '_cc_aud', party: 'third', retention: 'P270D', source: DEVICE_STORAGE_DISCLOSURES },
        { name: '_cc_dc', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    source: `its privacy notice of services of 2023-12-29 and its terms for consent of 2023-06-01, read in copies; ${DEVICE_STORAGE_DISCLOSURES}; ${THIRD_PARTY_WEB}; it belongs to Epsilon, whose form takes its requests; no opt-out page was verified; address of the notice of today not fetched`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
