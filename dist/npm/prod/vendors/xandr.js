import { DEVICE_STORAGE_DISCLOSURES, THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE } from './sources.js';

/** Xandr: its auctions of advertising space and its pixels, once AppNexus’s, today Microsoft’s. */
const facts = {
    id: 'xandr',
    purpose: 'advertising',
    advertises: true,
    hosts: ['adnxs.com'],
    company: 'Xandr Inc.',
    catalogue: true,
};
const party = {
    name: 'Xandr',
    company: facts.company,
    country: 'US',
    formerly: ['AppNexus'],
};
const links = {
    privacyPolicy: 'https://about.ads.microsoft.com/en-us/solutions/xandr/platform-privacy-policy',
};
const disclosure = {
    use: {
        en: 'Offers the site’s advertising space to advertisers in auctions, and measures the results of advertisements.',
        ja: 'サイトの広告枠を広告主にオークションで販売し、広告の成果を測定するために使います。',
    },
    recipientUse: {
        en: 'Xandr, which belongs to Microsoft, recognises the browser across sites, exchanges identifiers with buyers, and uses the data to choose and measure advertisements.',
        ja: 'Microsoft グループの Xandr は複数のサイトでブラウザを識別し、広告の買い手と識別子を交換し、受け取った情報を広告の選択と測定に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device', 'commerce'],
    cookies: [
        { name: 'uuid2', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'anj', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'icu', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'usersync', party: 'third', retention: 'P90D', source: OPEN_COOKIE_DATABASE },
        { name: 'uids', party: 'third', retention: 'P120D', source: OPEN_COOKIE_DATABASE },
        { name: 'sess', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'pses', party: 'third', retention: 'session', source: OPEN_COOKIE_DATABASE },
        { name: 'token', party: 'third', retention: 'P1D', source: OPEN_COOKIE_DATABASE },
        { name: 'XANDR_PANID', party: 'third', retention: 'P400D', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'unverified',
    source: `the platform privacy policy, read as xandr.com had it (2023-06-01); its address at Microsoft was not fetched; learn.microsoft.com/xandr (segment and conversion pixels); ${DEVICE_STORAGE_DISCLOSURES}, names nothing that it keeps in the site’s own storage; ${THIRD_PARTY_WEB}; no opt-out page was verified`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
