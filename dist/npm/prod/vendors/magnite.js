import { DEVICE_STORAGE_DISCLOSURES, THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE } from './sources.js';

const POLICY = 'magnite.com/legal/advertising-technology-privacy-policy (2024-09-30)';
/** Magnite: its auctions of advertising space, those of Rubicon Project, Telaria and SpringServe. */
const facts = {
    id: 'magnite',
    purpose: 'advertising',
    advertises: true,
    hosts: ['rubiconproject.com', 'tremorhub.com', 'springserve.com'],
    company: 'Magnite, Inc.',
    catalogue: true,
};
const party = {
    name: 'Magnite',
    company: facts.company,
    country: 'US',
    formerly: ['Rubicon Project', 'Telaria'],
};
const links = { privacyPolicy: 'https://www.magnite.com/legal/advertising-technology-privacy-policy/' };
const disclosure = {
    use: {
        en: 'Offers the site’s advertising space to advertisers in auctions.',
        ja: 'サイトの広告枠を広告主にオークションで販売するために使います。',
    },
    recipientUse: {
        en: 'Magnite recognises the browser across sites, exchanges identifiers with buyers, and uses the data to choose and measure advertisements.',
        ja: 'Magnite は複数のサイトでブラウザを識別し、広告の買い手と識別子を交換し、受け取った情報を広告の選択と測定に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'khaos', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'khaos_p', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'audit', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'audit_p', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'tvid', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'put_*', party: 'third', retention: 'P1M', source: OPEN_COOKIE_DATABASE },
        { name: 'rpb', party: 'third', retention: 'P1M', source: OPEN_COOKIE_DATABASE },
        { name: 'rpx', party: 'third', retention: 'P1M', source: OPEN_COOKIE_DATABASE },
        { name: 'c', party: 'third', retention: 'P1M', source: OPEN_COOKIE_DATABASE },
        { name: 'tv_U*', party: 'third', retention: 'P30D', source: OPEN_COOKIE_DATABASE },
        { name: 'ssid', party: 'third', retention: 'P365D', source: OPEN_COOKIE_DATABASE },
        { name: 'sst', party: 'third', retention: 'P365D', source: OPEN_COOKIE_DATABASE },
    ],
    cookiesUnknown: true,
    transfers: [
        { from: 'EEA', to: 'US', ground: 'privacy-framework', source: POLICY },
        { from: 'GB', to: 'US', ground: 'privacy-framework', source: POLICY },
        { from: 'CH', to: 'US', ground: 'privacy-framework', source: POLICY },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://www.magnite.com/legal/user-choice-portal/',
    optOutStops: 'personalisation',
    optOutScope: 'browser',
    optOutSource: 'magnite.com/legal/user-choice-portal (2025-07-01)',
    source: `${POLICY}; magnite.com/legal/user-choice-portal; ${DEVICE_STORAGE_DISCLOSURES}, names nothing that Rubicon Project keeps in the site’s own storage; the others were not looked up; ${THIRD_PARTY_WEB}`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
