import { DEVICE_STORAGE_DISCLOSURES, THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE } from './sources.js';

/** ID5: the identifier for advertising, by its script or a module of Prebid.js. */
const facts = {
    id: 'id5',
    purpose: 'advertising',
    advertises: true,
    hosts: ['id5-sync.com'],
    // not id5-tl-optout, which keeps an opt-out
    cookies: [
        'id5-tl-ts',
        'id5-tl-redirect-timestamp',
        'id5-true-link',
        'id5-true-link-refresh',
        'id5-true-link-refresh-exp',
        'id5-tl-redirect-fail',
    ],
    storage: ['id5id', 'id5id_*', 'id5_trueLink_privacy'],
    company: 'ID5 Technology Ltd',
    catalogue: true,
};
const party = {
    name: 'ID5',
    company: facts.company,
    country: 'GB',
};
const links = { privacyPolicy: 'https://id5.io/platform-privacy-policy/' };
const disclosure = {
    use: {
        en: 'Gives the browser an identifier by which advertisers on the site recognise it.',
        ja: 'サイトの広告主がブラウザを識別するための識別子を付与します。',
    },
    recipientUse: {
        en: 'ID5 recognises the browser across sites, and passes the identifier on to advertising companies, which use it to choose and measure advertisements.',
        ja: 'ID5 は複数のサイトでブラウザを識別し、識別子を広告会社に渡します。広告会社はそれを広告の選択と測定に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'contact'],
    cookies: [
        { name: 'id5-tl-ts', party: 'first', retention: 'P90D', source: DEVICE_STORAGE_DISCLOSURES },
        { name: 'id5-tl-redirect-timestamp', party: 'first', retention: 'P90D', source: DEVICE_STORAGE_DISCLOSURES },
        { name: 'id5-true-link', party: 'first', retention: 'P90D', source: DEVICE_STORAGE_DISCLOSURES },
        { name: 'id5-true-link-refresh', party: 'first', retention: 'P90D', source: DEVICE_STORAGE_DISCLOSURES },
        { name: 'id5-true-link-refresh-exp', party: 'first', retention: 'P90D', source: DEVICE_STORAGE_DISCLOSURES },
        { name: 'id5-tl-redirect-fail', party: 'first', retention: 'P7D', source: DEVICE_STORAGE_DISCLOSURES },
        {
            name: 'id5id',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: DEVICE_STORAGE_DISCLOSURES,
        },
        {
            name: 'id5id_*',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: DEVICE_STORAGE_DISCLOSURES,
        },
        {
            name: 'id5_trueLink_privacy',
            kind: 'localStorage',
            party: 'first',
            retention: 'persistent',
            source: DEVICE_STORAGE_DISCLOSURES,
        },
        // sources disagree about id5
        { name: 'id5', party: 'third', retention: null, source: OPEN_COOKIE_DATABASE },
        { name: '3pi', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'cip', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'car', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'callback', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'cnac', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'cf', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'gdpr', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'gpp', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://id5-sync.com/privacy/',
    source: `id5.io/platform-privacy-policy (2025-07-25); ${DEVICE_STORAGE_DISCLOSURES}; the company’s country and address from a public register of data brokers; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
