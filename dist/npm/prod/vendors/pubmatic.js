import { DEVICE_STORAGE_DISCLOSURES, THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE } from './sources.js';

/** PubMatic: its auctions of advertising space, and the sync of identifiers. */
const facts = {
    id: 'pubmatic',
    purpose: 'advertising',
    advertises: true,
    hosts: ['pubmatic.com'],
    company: 'PubMatic, Inc.',
    catalogue: true,
};
const party = {
    name: 'PubMatic',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://pubmatic.com/legal/privacy-policy/' };
const disclosure = {
    use: {
        en: 'Offers the site’s advertising space to advertisers in auctions.',
        ja: 'サイトの広告枠を広告主にオークションで販売するために使います。',
    },
    recipientUse: {
        en: 'PubMatic recognises the browser across sites, exchanges identifiers with buyers, and uses the data to choose and measure advertisements.',
        ja: 'PubMatic は複数のサイトでブラウザを識別し、広告の買い手と識別子を交換し、受け取った情報を広告の選択と測定に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'PUBMDCID', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'pp', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'PUBUIDSYNCUPFQ', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'chk', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'chkSecSet', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'chkChromeAb67', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'chkChromeAb67Sec', party: 'third', retention: 'P3M', source: OPEN_COOKIE_DATABASE },
        { name: 'KADUSERCOOKIE', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'PUBRETARGET', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'SyncRTB*', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'DPSync*', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'ADUSERCOOKIE', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'KTPCACOOKIE', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'DPFQ', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'SPugT', party: 'third', retention: 'P30D', source: OPEN_COOKIE_DATABASE },
        { name: 'PugT', party: 'third', retention: 'P30D', source: OPEN_COOKIE_DATABASE },
        { name: 'camfreq_*', party: 'third', retention: 'P30D', source: OPEN_COOKIE_DATABASE },
        { name: 'pubfreq_*', party: 'third', retention: 'P30D', source: OPEN_COOKIE_DATABASE },
        { name: 'KRTBCOOKIE_*', party: 'third', retention: 'P29D', source: OPEN_COOKIE_DATABASE },
        { name: 'COKENBLD', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'USCC', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'pubtime_*', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'PMFREQ_ON', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'pi', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'FPtrust', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: '_curtime', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'PMDTSHR', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'pubsyncexp', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'ipc', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'KCCH', party: 'third', retention: 'PT30S', source: OPEN_COOKIE_DATABASE },
        { name: 'DPPIX_ON', party: 'third', retention: 'PT20S', source: OPEN_COOKIE_DATABASE },
        { name: 'SYNCUPPIX_ON', party: 'third', retention: 'PT20S', source: OPEN_COOKIE_DATABASE },
        { name: 'f5_cspm', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://pubmatic.com/legal/opt-out/',
    source: `pubmatic.com/legal/privacy-policy (2024-11-21), which leads to the opt-out page; ${DEVICE_STORAGE_DISCLOSURES}, names nothing that it keeps in the site’s own storage; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
