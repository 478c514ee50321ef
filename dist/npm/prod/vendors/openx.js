import { DEVICE_STORAGE_DISCLOSURES, OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB } from './sources.js';

/** OpenX: the ad exchange. */
const facts = {
    id: 'openx',
    purpose: 'advertising',
    advertises: true,
    hosts: ['openx.net', 'openxcdn.net', 'servedbyopenx.com'],
    company: 'OpenX Technologies, Inc.',
    catalogue: true,
};
const party = {
    name: 'OpenX',
    company: facts.company,
    country: 'US',
};
const links = { privacyPolicy: 'https://www.openx.com/legal/privacy-policy/' };
const disclosure = {
    use: {
        en: 'Offers the site’s advertising space to advertisers, and shows the advertisement of the one that wins.',
        ja: 'サイトの広告枠を広告主に提示し、落札した広告主の広告を表示するために使います。',
    },
    recipientUse: {
        en: 'OpenX recognises the browser on the sites of its partners, and passes what it knows of it to advertisers who use it to choose advertisements.',
        ja: 'OpenX は提携先のサイトでブラウザを識別し、その情報を広告主に渡します。広告主は広告の選択に利用します。',
    },
    sends: ['page', 'identifier', 'address', 'device'],
    cookies: [
        { name: 'i', party: 'third', retention: 'P1Y', source: OPEN_COOKIE_DATABASE },
        { name: 'pd', party: 'third', retention: 'P15D', source: OPEN_COOKIE_DATABASE },
        { name: 'univ_id', party: 'third', retention: 'P3D', source: OPEN_COOKIE_DATABASE },
    ],
    ...links,
    privacyPolicyKind: 'policy',
    optOutPage: 'https://www.openx.com/legal/interest-based-advertising/',
    source: `its privacy policy for the ad exchange, read in a copy of 2024-10-03; ${DEVICE_STORAGE_DISCLOSURES}, which names nothing on the site’s own domain; ${OPEN_COOKIE_DATABASE}; ${THIRD_PARTY_WEB}; opt-out page seen in use on public sites, not fetched`,
    checked: '2026-11-28',
};

export { disclosure, facts, links, party };
